import ApprovalIcon from '@mui/icons-material/ApprovalOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
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
      {registration.state === 'revoked' && (
        <DocumentButton
          path={`${papers}/revocation.pdf`}
          label="zaoce.register.openRevocation"
          icon={<GavelIcon />}
        />
      )}
      <DocumentButton
        path={`${papers}/change-records.pdf`}
        label="zaoce.register.openChangeRecords"
        icon={<HistoryEduIcon />}
      />
    </>
  );
}
