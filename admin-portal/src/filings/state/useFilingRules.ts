import type { ReviewFilingRule } from '@zaoce/domain';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useText } from '../../i18n/useText';
import { kindsOf, matchingKinds, stagesOf, type FilingKind, type FilingStage } from './filingKinds';

const ALL_RULES = { pagination: { page: 1, perPage: 100 }, sort: { field: 'id', order: 'ASC' } } as const;
const KEEP = { staleTime: 10 * 60_000 };

interface FilingRules {
  kinds: FilingKind[];
  stages: FilingStage[];
  /** Name of a type, or of one scope of it; what no rule knows names itself. */
  kindName: (type: string, scope?: string | null) => string;
}

/** The kinds of filing and the stages of their routes, from the rules. */
export function useFilingRules(): FilingRules {
  const text = useText();
  const { data } = useGetList<ReviewFilingRule>('filing-rules', ALL_RULES, KEEP);
  return useMemo(() => {
    const kinds = kindsOf(data ?? []);
    const kindName = (type: string, scope?: string | null) =>
      matchingKinds(kinds, type, scope)
        .map(({ label }) => text(label))
        .join(' / ') || type;
    return { kinds, stages: stagesOf(data ?? []), kindName };
  }, [data, text]);
}
