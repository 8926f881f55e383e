import { useQuery } from '@tanstack/react-query';
import { getFilingChanges } from '@zaoce/domain';
import { api } from '../../../api';
import { filingKeys } from '../filingKeys';

/** What changed in a filing since its last round, and what it would change in the register; asked anew for each version. */
export function useFilingChanges(id: number, version?: number) {
  return useQuery({
    queryKey: version === undefined ? filingKeys.changes(id) : [...filingKeys.changes(id), version],
    queryFn: () => api.call(getFilingChanges, { params: { id } }),
    // One version of a filing always says the same.
    staleTime: version === undefined ? 0 : Infinity,
  });
}
