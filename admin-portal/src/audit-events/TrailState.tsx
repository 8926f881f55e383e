import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { InstantText } from '../common/InstantText';
import { useReviewProvider } from '../data/dataProvider';

/** How long the trail is and whether the last check found it whole: in words, with a sign. */
export function TrailState() {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const { data } = useQuery({ queryKey: ['audit-events', 'state'], queryFn: () => provider.trailState() });
  if (!data) return null;
  const entries = data.chains.reduce((sum, chain) => sum + chain.entries, 0);
  const length = translate('zaoce.trail.length', { entries, chains: data.chains.length });
  const { lastCheck } = data;
  if (!lastCheck) {
    return (
      <Alert severity="info" sx={{ mb: 1 }}>
        {length} {translate('zaoce.trail.unchecked')}
      </Alert>
    );
  }
  const verdict = lastCheck.faults === 0 ? 'zaoce.trail.whole' : 'zaoce.trail.broken';
  return (
    <Alert severity={lastCheck.faults === 0 ? 'success' : 'error'} sx={{ mb: 1 }}>
      {length} {translate('zaoce.trail.lastCheck')} <InstantText at={lastCheck.at} />{' '}
      {translate(verdict, { faults: lastCheck.faults })}
    </Alert>
  );
}
