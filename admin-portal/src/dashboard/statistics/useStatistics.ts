import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { OutputOf, getStatistics } from '@zaoce/domain';
import { useReviewProvider } from '../../data/dataProvider';
import type { StatisticsChoice } from './statisticsChoice';

export type StatisticsData = OutputOf<typeof getStatistics>;

/** What was decided, for a choice of period and kind; a decision renews it. */
export function useStatistics(choice: StatisticsChoice) {
  const provider = useReviewProvider();
  return useQuery<StatisticsData>({
    queryKey: ['filings', 'statistics', choice],
    queryFn: () => provider.statistics({ ...choice }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}
