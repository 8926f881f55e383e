import { findFilingRule, Refusal, validateFilingRule, type FilingRule } from '@zaoce/domain';
import { fromJson, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

/** The rules of the office: those in force, and those that were taken out of force and still name old filings. */
interface OfficeRules {
  inForce: FilingRule[];
  retired: FilingRule[];
}
interface Kept {
  rules: OfficeRules;
  until: number;
}

const FRESH_MS = 5_000;
const kept = new WeakMap<object, Kept>();

/**
 * The filing rules in force (domain.md 3, Low code), in the order in which the office entered them. Read anew every few
 * seconds, at once after a change in this process. Inside a transaction pass it as `db`.
 */
export async function loadRules(strapi: Strapi, db: Knex = strapi.db.connection): Promise<FilingRule[]> {
  return (await loadOfficeRules(strapi, db)).inForce;
}

/** Every rule the office has, those in force first: what a filing of the past is called by. */
export async function loadKnownRules(strapi: Strapi, db: Knex = strapi.db.connection): Promise<FilingRule[]> {
  const { inForce, retired } = await loadOfficeRules(strapi, db);
  return [...inForce, ...retired];
}

/** The rule in force for a type, or for a rule's own key such as `employer-change-cross`; 404 when there is none. */
export async function ruleInForce(strapi: Strapi, type: string): Promise<FilingRule> {
  const rule = findFilingRule(await loadRules(strapi), type);
  if (!rule) throw new Refusal('not-found');
  return rule;
}

/** Makes the next reader look at the table. */
export function forgetRules(strapi: Strapi): void {
  kept.delete(strapi);
}

async function loadOfficeRules(strapi: Strapi, db: Knex): Promise<OfficeRules> {
  const known = kept.get(strapi);
  if (known && known.until > Date.now()) return known.rules;
  const rules = await readRules(strapi, db);
  kept.set(strapi, { rules, until: Date.now() + FRESH_MS });
  return rules;
}

/** An entry that makes no sense could only come from outside the office's own ways; it is left out and reported. */
async function readRules(strapi: Strapi, db: Knex): Promise<OfficeRules> {
  const rows: unknown = await db('filing_rules').select('rule_key', 'in_force', 'rule').orderBy('id');
  const rules: OfficeRules = { inForce: [], retired: [] };
  for (const row of rows as { rule_key: string; in_force: boolean; rule: unknown }[]) {
    const result = validateFilingRule(fromJson<unknown>(row.rule, null));
    if (result.ok) rules[row.in_force ? 'inForce' : 'retired'].push(result.rule);
    else strapi.log.error(`filing rule ${row.rule_key} makes no sense and is not used`);
  }
  return rules;
}
