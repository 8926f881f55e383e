import { useQuery } from '@tanstack/react-query';
import type { OutputOf, getDashboard } from '@zaoce/domain';
import { useReviewProvider } from '../data/dataProvider';

export type DashboardData = OutputOf<typeof getDashboard>;

/** Key under `filings`, so that a decision, which invalidates filings, renews these numbers too. */
const KEY = ['filings', 'dashboard'];
const REFRESH_EVERY = 60_000;

/** The numbers of the desk; they renew themselves every minute while somebody looks. */
export function useDashboard() {
  const provider = useReviewProvider();
  return useQuery<DashboardData>({
    queryKey: KEY,
    queryFn: () => provider.dashboard(),
    refetchInterval: REFRESH_EVERY,
  });
}
