import { useQuery } from '@tanstack/react-query';
import { getFilingChanges } from '@zaoce/domain';
import { api } from '../../../api';
import { useDraftState } from '../draft/DraftContext';
import { filingKeys } from '../filingKeys';

/** What stood at a place when the filing was returned, if it has been changed since. */
export function usePreviousText(path: string): string | null {
  const { filing } = useDraftState();
  const { id, version } = filing;
  const { data } = useQuery({
    queryKey: [...filingKeys.changes(id), version],
    queryFn: () => api.call(getFilingChanges, { params: { id } }),
    staleTime: Infinity,
  });
  return data?.changes.find((change) => change.path === path)?.before ?? null;
}
