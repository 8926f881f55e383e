import i18next from 'i18next';
import { useEffect } from 'react';
import { queryClient } from './queryClient';
import { useSession } from './useSession';

/** Nothing of a person stays in memory after sign-out, and a switch of language fetches the server's texts anew. */
export function useForgetOnSignOut(): void {
  const { user } = useSession();
  const userId = user?.id ?? null;

  useEffect(() => {
    if (userId === null) queryClient.removeQueries({ queryKey: ['mine'] });
  }, [userId]);

  useEffect(() => {
    const refetch = () => void queryClient.invalidateQueries();
    i18next.on('languageChanged', refetch);
    return () => i18next.off('languageChanged', refetch);
  }, []);
}
