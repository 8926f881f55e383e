import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { Show, useRecordContext } from 'react-admin';
import { CertificateCard } from './CertificateCard';
import { ChangeRecordsCard } from './ChangeRecordsCard';
import { EvidenceCard } from './evidence/EvidenceCard';
import { MinistryActs } from './ministry/MinistryActs';
import { OthersCard } from './OthersCard';
import { Papers } from './Papers';
import { AsOfBar } from './past/AsOfBar';
import { NotYetRegistered } from './past/NotYetRegistered';
import { PastRegistration } from './past/PastRegistration';
import { useAsOf } from './past/useAsOf';
import { RegistrationFilingsCard } from './RegistrationFilingsCard';
import { RegistrationHistoryCard } from './RegistrationHistoryCard';
import type { RegistrationRecord } from './registrationRecord';

/** One entry of the register: as a certificate, as it is or as it was on a day, with everything that happened to it. */
export default function RegistrationPage() {
  return (
    <Show component="div" actions={false}>
      <RegistrationDetails />
    </Show>
  );
}

const COLUMNS = {
  mt: 2,
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.2fr) minmax(0, 1fr)' },
} as const;

function RegistrationDetails() {
  const registration = useRecordContext<RegistrationRecord>();
  if (!registration) return null;
  return (
    <Box sx={COLUMNS}>
      <Stack spacing={2}>
        <AsOfBar issuedOn={registration.issuedOn} />
        <Entry registration={registration} />
      </Stack>
      <Stack spacing={2}>
        <RegistrationHistoryCard id={registration.id} />
        <RegistrationFilingsCard filings={registration.filings ?? []} />
        <EvidenceCard registrationId={registration.id} />
        <OthersCard others={registration.others ?? []} />
      </Stack>
    </Box>
  );
}

/** The entry itself, now or on the chosen day. */
function Entry({ registration }: { registration: RegistrationRecord }) {
  const { day } = useAsOf();
  if (day && day < registration.issuedOn) return <NotYetRegistered day={day} />;
  if (day) return <PastRegistration id={registration.id} day={day} />;
  return (
    <>
      <CertificateCard registration={registration}>
        <Papers registration={registration} />
        <MinistryActs registration={registration} />
      </CertificateCard>
      <ChangeRecordsCard records={registration.changeRecords ?? []} />
    </>
  );
}
