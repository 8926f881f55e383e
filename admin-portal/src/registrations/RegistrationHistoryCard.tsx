import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import { TrailLink } from '../audit-events/TrailLink';
import { PanelCard } from '../common/PanelCard';
import { ProblemAlert } from '../common/ProblemAlert';
import { HistoryLine } from './HistoryLine';
import { useRegistrationHistory } from './useRegistrationHistory';

/** The whole history of a registration, latest first. */
export function RegistrationHistoryCard({ id }: { id: number }) {
  const translate = useTranslate();
  const { data, error, refetch } = useRegistrationHistory(id);
  return (
    <PanelCard title={translate('zaoce.register.history')}>
      <ProblemAlert
        problem={error}
        action={<Button onClick={() => void refetch()}>{translate('zaoce.error.retry')}</Button>}
      />
      {!data && !error && <Skeleton variant="rounded" height={120} />}
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, ml: 0.5, borderLeft: 2, borderColor: 'divider' }}
      >
        {data?.map((event) => (
          <HistoryLine key={event.id} event={event} />
        ))}
      </Box>
      <TrailLink subjectType="registration" subjectId={id} />
    </PanelCard>
  );
}
