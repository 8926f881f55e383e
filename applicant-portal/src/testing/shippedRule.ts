import { defaultFilingRules, type FilingRule } from '@zaoce/domain';

/** One of the rules the product ships with, for tests. */
export function shippedRule(key: string): FilingRule {
  const rule = defaultFilingRules.find((known) => known.key === key);
  if (!rule) throw new Error(`No shipped rule ${key}`);
  return rule;
}
