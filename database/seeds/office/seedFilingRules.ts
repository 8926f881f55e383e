import { defaultFilingRules, validateFilingRule } from '@zaoce/domain';
import { toJson, type Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';

/** The seven filing rules the office starts with; one that makes no sense stops the seed, naming what is wrong. */
export async function seedFilingRules(trx: Transaction, now: Date): Promise<void> {
  const rows = defaultFilingRules.map((rule) => {
    const result = validateFilingRule(rule);
    if (!result.ok) throw new Error(`filing rule ${rule.key}: ${JSON.stringify(result)}`);
    return {
      rule_key: rule.key,
      type: rule.type,
      version: rule.version,
      in_force: true,
      label_zh: rule.label.zh,
      label_en: rule.label.en,
      rule: toJson(result.rule),
    };
  });
  await insertRows(trx, 'filing_rules', rows, now);
}
