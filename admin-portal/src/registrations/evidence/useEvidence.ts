import { useQuery } from '@tanstack/react-query';
import { useReviewProvider } from '../../data/dataProvider';

/** The scans of a registration: what decisions relied on, and what was saved since. */
export function useEvidence(registrationId: number) {
  const { registrationEvidence } = useReviewProvider();
  return useQuery({
    queryKey: ['registrations', 'evidence', registrationId],
    queryFn: () => registrationEvidence(registrationId),
  });
}
