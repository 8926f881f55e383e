import type { Bilingual } from '@zaoce/domain';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useText } from '../../i18n/useText';

interface RuleRow {
  id: number;
  type: string;
  label: Bilingual;
}

const ALL_RULES = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } } as const;
const KEEP = { staleTime: 10 * 60_000 };

/** The types of filing there are, as choices. They come from the rules, so a new type needs no release. */
export function useFilingTypes(): { id: string; name: string }[] {
  const text = useText();
  const { data } = useGetList<RuleRow>('filing-rules', ALL_RULES, KEEP);
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const { type, label } of data ?? []) if (!names.has(type)) names.set(type, text(label));
    return [...names].map(([id, name]) => ({ id, name }));
  }, [data, text]);
}
