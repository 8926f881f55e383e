import type { ReviewFilingRow } from '@zaoce/domain';
import { useListContext, type ListControllerResult } from 'react-admin';
import type { ListMeta } from '../../data/listMeta';
import type { QueueFilter } from '../state/queueFilter';

type QueueContext = Omit<ListControllerResult<ReviewFilingRow>, 'filterValues' | 'setFilters' | 'meta'> & {
  filterValues: QueueFilter;
  setFilters: (filter: QueueFilter) => void;
  meta?: ListMeta;
};

/** react-admin's list context with the queue's own filters and counts, which it knows only as "anything". */
export function useQueueList(): QueueContext {
  return useListContext<ReviewFilingRow>();
}
