import { findRuleChanges, Refusal, type ReviewFilingRule, type RuleVersionView } from '@zaoce/domain';
import { toInstant } from '@zaoce/platform';
import type { Knex } from 'knex';
import { listRules, listVersions, type RuleRow } from './ruleRepository';

/** A rule as staff see it. */
export function toRuleView({ id, version, in_force: inForce, rule }: RuleRow): ReviewFilingRule {
  const { key, type, label } = rule;
  return { id, key, type, version, label, inForce, rule };
}

/** One rule with its id; 404 when there is none. */
export async function getRule(db: Knex, id: number): Promise<RuleRow> {
  const row = (await listRules(db)).find((candidate) => candidate.id === id);
  if (!row) throw new Refusal('not-found');
  return row;
}

/** Every version of a rule, the newest first, each with what it changed. */
export async function listRuleVersions(db: Knex, id: number): Promise<RuleVersionView[]> {
  const { rule } = await getRule(db, id);
  const versions = await listVersions(db, rule.key);
  return versions.map((one, index) => {
    const before = versions[index + 1];
    return {
      version: one.version,
      changedAt: toInstant(one.changed_at),
      changedBy: one.changed_by,
      note: one.note,
      changes: before ? findRuleChanges(before.rule, one.rule) : [],
      rule: one.rule,
    };
  });
}
