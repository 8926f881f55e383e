import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { readChoice, writeChoice, type StatisticsChoice } from './statisticsChoice';

/** The choice in the address, so that it can be linked and is there again after going back. */
export function useStatisticsChoice(): [StatisticsChoice, (change: StatisticsChoice) => void] {
  const [search, setSearch] = useSearchParams();
  const choice = useMemo(() => readChoice(search), [search]);
  return [choice, (change) => setSearch(writeChoice(choice, change), { replace: true })];
}
