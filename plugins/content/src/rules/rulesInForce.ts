import { findFilingRule, Refusal, validateFilingRule, type FilingRule } from '@zaoce/domain';
import { fromJson } from '@zaoce/platform';
import type { Knex } from 'knex';

/**
 * The filing rules in force (domain.md 3, Low code): of each key the newest version that makes sense. An entry that does not
 * is left out, so that a mistake in the panel leaves the version before it in force.
 */
export async function rulesInForce(db: Knex): Promise<FilingRule[]> {
  const rows = await db('filing_rules')
    .where({ in_force: true })
    .select<{ rule: unknown }[]>('rule')
    .orderBy([{ column: 'version' }, { column: 'id' }]);
  const newest = new Map<string, FilingRule>();
  for (const { rule } of rows) {
    const result = validateFilingRule(fromJson<unknown>(rule, null));
    if (result.ok) newest.set(result.rule.key, result.rule);
  }
  return [...newest.values()];
}

/** The rule in force for a type, or for a rule's own key such as `employer-change-cross`; 404 when there is none. */
export async function ruleInForce(db: Knex, type: string): Promise<FilingRule> {
  const rule = findFilingRule(await rulesInForce(db), type);
  if (!rule) throw new Refusal('not-found');
  return rule;
}
