import { findFilingRule, filingRuleSchema, type FilingRule, Refusal } from '@zaoce/domain';
import { fromJson } from '@zaoce/platform';
import type { Knex } from 'knex';

interface RuleRow {
  rule: unknown;
}

/** The filing rules in force (domain.md 3, Low code), in the order in which they were entered. */
export async function rulesInForce(db: Knex): Promise<FilingRule[]> {
  const rows = await db('filing_rules').where({ in_force: true }).select<RuleRow[]>('rule').orderBy('id');
  return rows.map((row) => filingRuleSchema.parse(fromJson<unknown>(row.rule, null)));
}

/** The rule in force for a type, or for a rule's own key such as `employer-change-cross`; 404 when there is none. */
export async function ruleInForce(db: Knex, type: string, scope?: string | null): Promise<FilingRule> {
  const rule = findFilingRule(await rulesInForce(db), type, scope);
  if (!rule) throw new Refusal('not-found');
  return rule;
}
