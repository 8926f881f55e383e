import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSessionUser } from '../auth/useSessionUser';
import { ProblemAlert } from '../common/ProblemAlert';
import { NextFilingButton } from '../filings/actions/NextFilingButton';
import { DecidedChart } from './DecidedChart';
import { TypesWaiting } from './TypesWaiting';
import { useDashboard } from './useDashboard';
import { WORK_CARDS } from './workCards';
import { WorkCard } from './WorkCard';

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
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(3, 1fr)', xl: 'repeat(6, 1fr)' },
        }}
      >
        {WORK_CARDS.map((spec) => (
          <WorkCard key={spec.key} spec={spec} count={data?.[spec.key]} />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '2fr 1fr' } }}>
        <DecidedChart days={data?.decidedPerDay} />
        <TypesWaiting types={data?.byType} />
      </Box>
    </Stack>
  );
}
