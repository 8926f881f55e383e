import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';
import { formatDay } from '../../i18n/formatDate';
import { useScreenLocale } from '../../i18n/useText';
import { CertificateCard } from '../CertificateCard';
import { ChangeRecordsCard } from '../ChangeRecordsCard';
import { usePastRegistration } from './usePastRegistration';

/** The registration as it was at the end of a day, plainly marked as past: nothing can be done with it. */
export function PastRegistration({ id, day }: { id: number; day: string }) {
  const translate = useTranslate();
  const locale = useScreenLocale();
  const { data, error } = usePastRegistration(id, day);
  if (error) return <ProblemAlert problem={error} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  return (
    <Stack spacing={2}>
      <Alert severity="warning" role="status">
        {translate('zaoce.register.past', { day: formatDay(day, locale) })}
      </Alert>
      <Box sx={{ '& .MuiCard-root': { borderStyle: 'dashed' } }}>
        <CertificateCard registration={data} />
      </Box>
      <ChangeRecordsCard records={data.changeRecords ?? []} />
    </Stack>
  );
}
