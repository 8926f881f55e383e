import type { ReviewFilingRow } from '@zaoce/domain';
import { useGetMany, useListContext } from 'react-admin';

/** The ticked rows as the server knows them now, also those of other pages. */
export function useSelectedRows(): ReviewFilingRow[] {
  const { selectedIds } = useListContext();
  const { data } = useGetMany<ReviewFilingRow>('filings', { ids: selectedIds });
  return (data ?? []).filter((row): row is ReviewFilingRow => row !== undefined);
}
