import { useGetList } from 'react-admin';

interface PhraseRow {
  id: number;
  kind: 'return' | 'refuse' | 'approve';
  defectCode: string | null;
  text: string;
}

const FRESH = { staleTime: 10 * 60_000 };

/** The office's ready phrases of a kind, in the office's order. */
export function usePhrases(kind: PhraseRow['kind']): PhraseRow[] {
  const { data } = useGetList<PhraseRow>(
    'phrases',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'sortOrder', order: 'ASC' }, filter: { kind } },
    FRESH,
  );
  return data ?? [];
}
