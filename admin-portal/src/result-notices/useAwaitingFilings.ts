import type { ReviewFilingRow } from '@zaoce/domain';
import { useGetList } from 'react-admin';

/** As many as one picture of the list can hold; what is left goes into the next notice. */
const AT_ONCE = 100;

/** Approved filings that no notice names yet. */
export function useAwaitingFilings(): {
  rows: ReviewFilingRow[];
  total: number;
  pending: boolean;
  error: unknown;
} {
  const { data, total, isPending, error } = useGetList<ReviewFilingRow>('filings', {
    pagination: { page: 1, perPage: AT_ONCE },
    sort: { field: 'dueOn', order: 'ASC' },
    filter: { tab: 'approved' },
  });
  const rows = (data ?? []).filter((row) => row.resultNoticeId === null);
  return { rows, total: total ?? 0, pending: isPending, error };
}
