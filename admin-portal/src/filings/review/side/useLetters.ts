import { useQuery } from '@tanstack/react-query';
import { useReviewProvider } from '../../../data/dataProvider';

/** How soon a letter that is being made is asked for again. */
const MAKING = 5_000;

/** The office's letters about a filing. Whoever looks sees them appear. */
export function useLetters(filingId: number) {
  const { listLetters } = useReviewProvider();
  return useQuery({
    queryKey: ['filings', 'letters', filingId],
    queryFn: () => listLetters(filingId),
    refetchInterval: ({ state }) => (state.data?.some(({ issuedAt }) => issuedAt === null) ? MAKING : false),
  });
}
