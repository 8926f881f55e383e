import { findFilingRule, type Bilingual, type FilingRule } from '@zaoce/domain';

/** Name of a kind of filing, also of one that was taken out of force; one that no rule ever had names itself. */
export function labelOfType(rules: readonly FilingRule[], type: string, scope: string | null): Bilingual {
  const rule = findFilingRule(rules, type, scope) ?? rules.find((candidate) => candidate.type === type);
  return rule?.label ?? { zh: type, en: type };
}
