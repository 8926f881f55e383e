import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getCompleteness } from '@zaoce/domain';
import { api } from '../../api';
import { useDraftState } from './draft/DraftContext';
import { filingKeys } from './filingKeys';

/** Everything still missing in the filing, checked by the server after each save. */
export function useCompleteness() {
  const { filing } = useDraftState();
  const { id, version } = filing;

  return useQuery({
    queryKey: [...filingKeys.completeness(id), version],
    queryFn: () => api.call(getCompleteness, { params: { id } }),
    placeholderData: keepPreviousData,
  });
}
