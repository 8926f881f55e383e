import type { reviewGetRegistration, OutputOf } from '@zaoce/domain';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Show, useRecordContext } from 'react-admin';
import { CertificateCard } from './CertificateCard';
import { ChangeRecordsCard } from './ChangeRecordsCard';
import { RegistrationFilingsCard } from './RegistrationFilingsCard';

export type RegistrationRecord = OutputOf<typeof reviewGetRegistration>;

/** One entry of the register: as a certificate, with what changed and the filings behind it. */
export default function RegistrationPage() {
  return (
    <Show component="div" actions={false}>
      <RegistrationDetails />
    </Show>
  );
}

function RegistrationDetails() {
  const registration = useRecordContext<RegistrationRecord>();
  if (!registration) return null;
  return (
    <Box
      sx={{
        mt: 2,
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', lg: '1.2fr 1fr' },
      }}
    >
      <CertificateCard registration={registration} />
      <Stack spacing={2}>
        <ChangeRecordsCard records={registration.changeRecords ?? []} />
        <RegistrationFilingsCard filings={registration.filings ?? []} />
      </Stack>
    </Box>
  );
}
