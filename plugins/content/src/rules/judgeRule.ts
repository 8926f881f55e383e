import {
  findConflicts,
  findFixedChanges,
  findLastWays,
  problemAt,
  validateFilingRule,
  type FilingRule,
  type Issue,
} from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import { isPrefixUsed, type RuleRow } from './ruleRepository';
import { surroundingsOf } from './surroundings';

export interface Judgement {
  issues: Issue[];
  /** The rule with the version it would get; null when it cannot be read as one. */
  rule: FilingRule | null;
}

/**
 * Judges a rule as an editor entered it, the same wherever he did: whether it makes sense in itself, beside the other
 * rules and in this office (domain.md 3, Low code). Every problem is named at once.
 *
 * @param current the row it is to replace; undefined for a new rule
 */
export async function judgeRule(
  strapi: Strapi,
  db: Knex,
  rows: readonly RuleRow[],
  entered: unknown,
  current?: RuleRow,
): Promise<Judgement> {
  const asked = isObject(entered) ? { ...entered, version: (current?.version ?? 0) + 1 } : {};
  const result = validateFilingRule(isObject(entered) ? asked : entered);
  const surroundings = await surroundingsOf(strapi, db, rows, current?.id ?? null);
  const issues = [
    ...(result.ok ? [] : result.issues),
    ...findConflicts(asked, current?.in_force ?? true, surroundings),
    ...(current ? findFixedChanges(current.rule, asked) : []),
  ];
  if (result.ok && !issues.some(({ path }) => path === 'numberPrefix'))
    issues.push(...(await findFormerPrefix(db, result.rule)));
  if (result.ok && current?.in_force && current.rule.effect !== result.rule.effect)
    issues.push(...findLastWays(current.rule.effect, surroundings));
  return { issues, rule: result.ok ? result.rule : null };
}

/** A prefix that another rule once had: a number tells for ever what kind of filing it is. */
async function findFormerPrefix(db: Knex, { numberPrefix, key }: FilingRule): Promise<Issue[]> {
  const isUsed = await isPrefixUsed(db, numberPrefix, key);
  return isUsed ? [problemAt('numberPrefix', 'prefix-taken', { prefix: numberPrefix })] : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Why a rule cannot be taken out of force (`inForce` false) or brought back (true); empty when it can. */
export async function judgeForce(
  strapi: Strapi,
  db: Knex,
  rows: readonly RuleRow[],
  row: RuleRow,
  inForce: boolean,
): Promise<Issue[]> {
  const surroundings = await surroundingsOf(strapi, db, rows, row.id);
  return inForce ? findConflicts(row.rule, true, surroundings) : findLastWays(row.rule.effect, surroundings);
}
