import { filingRuleSchema, type FilingDetail, type FilingRule } from '@zaoce/domain';
import { useMemo } from 'react';

/** The rule a filing keeps, checked; null when the office has set it up wrongly. */
export function useFilingRule({ rule }: Pick<FilingDetail, 'rule'>): FilingRule | null {
  return useMemo(() => {
    const parsed = filingRuleSchema.safeParse(rule);
    return parsed.success ? parsed.data : null;
  }, [rule]);
}
