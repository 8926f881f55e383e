import { SEAL_RED, SEAL_RED_ON_DARK } from '@zaoce/applicant-portal/theme';
import Card from '@mui/material/Card';
import CardActions from '@mui/material/CardActions';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { AuthorityText } from '../common/AuthorityText';
import { DayText } from '../common/DayText';
import { Facts } from '../common/Facts';
import { SpecialtyText } from '../common/SpecialtyText';
import { NumberText } from './NumberText';
import { hasVoidNumbers, type RegistrationRecord } from './registrationRecord';
import { RegistrationStateMark } from './RegistrationStateMark';

const field = (name: string) => `resources.registrations.fields.${name}`;

interface Props {
  registration: RegistrationRecord;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A registration as the certificate shows it. */
export function CertificateCard({ registration, children }: Props) {
  const translate = useTranslate();
  const red = useTheme().palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED;
  const isVoid = hasVoidNumbers(registration);
  const { certificateNumber, sealNumber } = registration;
  return (
    <Card
      component="section"
      aria-label={translate('zaoce.register.certificate')}
      sx={{ borderTop: 4, borderTopColor: red }}
    >
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
            {
              label: field('certificateNumber'),
              value: <NumberText number={certificateNumber} isVoid={isVoid} />,
            },
            { label: field('sealNumber'), value: <NumberText number={sealNumber} isVoid={isVoid} /> },
            { label: field('employer'), value: registration.employer },
            { label: field('employerCreditCode'), value: registration.employerCreditCode },
            { label: field('authorityName'), value: <AuthorityText code={registration.authorityCode} /> },
            { label: field('issuedOn'), value: <DayText day={registration.issuedOn} /> },
            { label: field('validFrom'), value: <DayText day={registration.validFrom} /> },
            { label: field('validTo'), value: <DayText day={registration.validTo} /> },
          ]}
        />
      </CardContent>
      {children && <CardActions sx={{ flexWrap: 'wrap' }}>{children}</CardActions>}
    </Card>
  );
}
