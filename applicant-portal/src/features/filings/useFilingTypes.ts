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

/** The kinds of filing as choices, each once; one with several scopes is called by all its names. */
export function useFilingTypes(): Option[] {
  const { data: rules = [] } = useFilingRules();
  return [...new Set(rules.map(({ type }) => type))].map((value) => {
    const labels = rules.filter(({ type }) => type === value).map(({ label }) => label);
    return {
      value,
      zh: labels.map(({ zh }) => zh).join(' / '),
      en: labels.map(({ en }) => en).join(' / '),
    };
  });
}
