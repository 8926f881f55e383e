import { useQuery, useQueryClient } from '@tanstack/react-query';

export type ContactNotice = 'saved' | 'stale' | null;

const KEY = ['mine', 'profile-notice'];

/** What the contact form last told; outlives the form, which begins anew with each version of the profile. */
export function useContactNotice() {
  const queryClient = useQueryClient();
  const { data: current = null } = useQuery<ContactNotice>({
    queryKey: KEY,
    queryFn: () => null,
    staleTime: Infinity,
    gcTime: 0,
  });
  return { current, tell: (notice: ContactNotice) => queryClient.setQueryData(KEY, notice) };
}
