import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useId } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSessionUser } from '../auth/useSessionUser';
import { ProblemAlert } from '../common/ProblemAlert';
import { NextFilingButton } from '../filings/actions/NextFilingButton';
import { TypesWaiting } from './TypesWaiting';
import { useDashboard } from './useDashboard';
import { WORK_CARDS } from './workCards';
import { WorkCard } from './WorkCard';

const Statistics = lazy(() => import('./statistics/Statistics'));

/** My work today: every number opens its list, one button opens the next filing. */
export function ReviewerDesk() {
  const translate = useTranslate();
  const today = useId();
  const user = useSessionUser();
  const { data, error, refetch } = useDashboard();

  return (
    <Stack spacing={2} sx={{ py: 2 }}>
      <Title title="ra.page.dashboard" />
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}
      >
        <Typography variant="h2">
          {translate('zaoce.dashboard.greeting', { name: user?.name ?? '' })}
        </Typography>
        <NextFilingButton variant="contained" />
      </Stack>
      <ProblemAlert
        problem={error}
        action={<Button onClick={() => void refetch()}>{translate('zaoce.error.retry')}</Button>}
      />
      <Typography id={today} variant="h3">
        {translate('zaoce.dashboard.today')}
      </Typography>
      <Box
        component="ul"
        aria-labelledby={today}
        sx={{
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)', xl: 'repeat(7, 1fr)' },
        }}
      >
        {WORK_CARDS.map((spec) => (
          <WorkCard key={spec.key} spec={spec} figure={data?.[spec.key]} />
        ))}
      </Box>
      <TypesWaiting types={data?.byType} />
      <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
        <Statistics />
      </Suspense>
    </Stack>
  );
}
