import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../data/dataProvider';

/** Sentences that say whom a change of a rule concerns; one that says so while they are being counted. */
export function useRuleImpact(id: number | undefined): string[] {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const { data } = useQuery({
    queryKey: ['filing-rules', 'impact', id],
    queryFn: () => provider.ruleImpact(id ?? 0),
    enabled: id !== undefined,
    staleTime: 0,
  });
  if (!data) return [translate('zaoce.ruleEdit.counting')];
  return [
    translate('zaoce.ruleEdit.impactDrafts', { smart_count: data.drafts }),
    translate('zaoce.ruleEdit.impactOpen', { smart_count: data.open }),
    ...(data.carriedOut ? [] : [translate('zaoce.ruleEdit.notCarriedOut')]),
  ];
}
