import { useQuery } from '@tanstack/react-query';
import { useReviewProvider } from '../../data/dataProvider';

/** A registration as it was at the end of a day; 404 before it was issued. */
export function usePastRegistration(id: number, day: string) {
  const { registrationAsOf } = useReviewProvider();
  return useQuery({
    queryKey: ['registrations', 'as-of', id, day],
    queryFn: () => registrationAsOf(id, day),
  });
}
