import { useQuery } from '@tanstack/react-query';
import { useReviewProvider } from '../data/dataProvider';

/** Everything that happened to a registration, latest first. */
export function useRegistrationHistory(id: number) {
  const { registrationHistory } = useReviewProvider();
  return useQuery({
    queryKey: ['registrations', 'history', id],
    queryFn: async () => (await registrationHistory(id)).reverse(),
  });
}
