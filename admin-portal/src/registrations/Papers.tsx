import ApprovalIcon from '@mui/icons-material/ApprovalOutlined';
import HistoryEduIcon from '@mui/icons-material/HistoryEdu';
import WorkspacePremiumIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { DocumentButton } from '../common/DocumentButton';
import type { RegistrationRecord } from './registrationRecord';

/** The papers of a registration to open and print. Only a live one has a certificate and a seal. */
export function Papers({ registration }: { registration: RegistrationRecord }) {
  const papers = `/review/registrations/${registration.id}`;
  return (
    <>
      {registration.state === 'live' && (
        <>
          <DocumentButton
            variant="contained"
            path={`${papers}/certificate.pdf`}
            label="zaoce.register.openCertificate"
            icon={<WorkspacePremiumIcon />}
          />
          <DocumentButton
            path={`${papers}/seal.pdf`}
            label="zaoce.register.openSeal"
            icon={<ApprovalIcon />}
          />
        </>
      )}
      <DocumentButton
        path={`${papers}/change-records.pdf`}
        label="zaoce.register.openChangeRecords"
        icon={<HistoryEduIcon />}
      />
    </>
  );
}
