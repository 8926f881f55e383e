import { SEAL_RED, SEAL_RED_ON_DARK } from '@zaoce/applicant-portal/theme';
import HistoryEduIcon from '@mui/icons-material/HistoryEdu';
import WorkspacePremiumIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { DayText } from '../common/DayText';
import { DocumentButton } from '../common/DocumentButton';
import { Facts } from '../common/Facts';
import { SpecialtyText } from '../common/SpecialtyText';
import type { RegistrationRecord } from './RegistrationPage';
import { RegistrationStateMark } from './RegistrationStateMark';

const field = (name: string) => `resources.registrations.fields.${name}`;

/** The registration as the certificate shows it, and the papers themselves. */
export function CertificateCard({ registration }: { registration: RegistrationRecord }) {
  const translate = useTranslate();
  const red = useTheme().palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED;
  const papers = `/review/registrations/${registration.id}`;
  return (
    <Card sx={{ borderTop: 4, borderTopColor: red }}>
      <CardContent>
        <Stack
          direction="row"
          sx={{ justifyContent: 'space-between', alignItems: 'start', flexWrap: 'wrap', gap: 1, mb: 2 }}
        >
          <Typography variant="h2">{translate('zaoce.register.certificate')}</Typography>
          <RegistrationStateMark state={registration.state} />
        </Stack>
        <Facts
          facts={[
            { label: field('holder'), value: registration.holder },
            { label: field('idNumberMasked'), value: registration.idNumberMasked },
            { label: field('specialty'), value: <SpecialtyText specialty={registration.specialty} /> },
            { label: field('certificateNumber'), value: registration.certificateNumber },
            { label: field('sealNumber'), value: registration.sealNumber },
            { label: field('employer'), value: registration.employer },
            { label: field('employerCreditCode'), value: registration.employerCreditCode },
            { label: field('authorityName'), value: registration.authorityName },
            { label: field('issuedOn'), value: <DayText day={registration.issuedOn} /> },
            { label: field('validFrom'), value: <DayText day={registration.validFrom} /> },
            { label: field('validTo'), value: <DayText day={registration.validTo} /> },
          ]}
        />
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap' }}>
        <DocumentButton
          variant="contained"
          path={`${papers}/certificate.pdf`}
          label="zaoce.register.openCertificate"
          icon={<WorkspacePremiumIcon />}
        />
        <DocumentButton
          path={`${papers}/change-records.pdf`}
          label="zaoce.register.openChangeRecords"
          icon={<HistoryEduIcon />}
        />
      </CardActions>
    </Card>
  );
}
