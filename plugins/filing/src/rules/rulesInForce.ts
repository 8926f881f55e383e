import { findFilingRule, validateFilingRule, type Bilingual, type FilingRule } from '@zaoce/domain';
import { fromJson, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

interface Kept {
  rules: FilingRule[];
  until: number;
}

const FRESH_MS = 5_000;
const kept = new WeakMap<object, Kept>();

/**
 * The filing rules in force as the office entered them, newest version of each key. One that makes no sense is not
 * used: the version before it stays in force. Read anew every few seconds; inside a transaction through `db`.
 */
export async function loadRules(strapi: Strapi, db: Knex = strapi.db.connection): Promise<FilingRule[]> {
  const known = kept.get(strapi);
  if (known && known.until > Date.now()) return known.rules;
  const rows = (await db('filing_rules')
    .where({ in_force: true })
    .select('rule')
    .orderBy([{ column: 'id' }])) as { rule: unknown }[];
  const rules = new Map<string, FilingRule>();
  for (const row of rows) {
    const result = validateFilingRule(fromJson<unknown>(row.rule, null));
    if (!result.ok) continue;
    const before = rules.get(result.rule.key);
    if (!before || before.version <= result.rule.version) rules.set(result.rule.key, result.rule);
  }
  const list = [...rules.values()];
  kept.set(strapi, { rules: list, until: Date.now() + FRESH_MS });
  return list;
}

/** Name of a kind of filing; a kind that has no rule any more names itself. */
export function labelOfType(rules: readonly FilingRule[], type: string, scope: string | null): Bilingual {
  const rule = findFilingRule(rules, type, scope) ?? rules.find((candidate) => candidate.type === type);
  return rule?.label ?? { zh: type, en: type };
}
