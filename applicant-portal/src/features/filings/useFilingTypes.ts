import { useQuery } from '@tanstack/react-query';
import { filingRuleSchema, listFilingRules, type FilingRule, type Option } from '@zaoce/domain';
import { api } from '../../api';

/** The rules in force that this portal understands. */
export function useFilingRules() {
  return useQuery({
    queryKey: ['filing-rules'],
    queryFn: () => api.call(listFilingRules),
    staleTime: 300_000,
    select: (views): FilingRule[] =>
      views.flatMap((view) => {
        const parsed = filingRuleSchema.safeParse(view);
        return parsed.success ? [parsed.data] : [];
      }),
  });
}

/** The kinds of filing as choices, each once even when it has several scopes. */
export function useFilingTypes(): Option[] {
  const { data: rules = [] } = useFilingRules();
  return [...new Map(rules.map(({ type, label }) => [type, { value: type, ...label }])).values()];
}
