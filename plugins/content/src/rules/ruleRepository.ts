import { validateFilingRule, type FilingRule } from '@zaoce/domain';
import { fromJson, insertRow, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A rule of the office as table `filing_rules` holds it; one row per key, the newest version. */
export interface RuleRow {
  id: number;
  document_id: string;
  version: number;
  in_force: boolean;
  rule: FilingRule;
}

/** One version of a rule, with who made it and why. */
export interface RuleVersionRow {
  version: number;
  rule: FilingRule;
  changed_at: Date;
  changed_by: string;
  note: string | null;
}

const COLUMNS = ['id', 'document_id', 'version', 'in_force', 'rule'];

/** Locks the rules against other editors until the transaction ends; readers do not wait. */
export async function lockRules(trx: Transaction): Promise<RuleRow[]> {
  await trx.raw('lock table filing_rules in share row exclusive mode');
  return listRules(trx);
}

/** Every rule of the office, in the order in which they were made. */
export async function listRules(db: Knex): Promise<RuleRow[]> {
  const rows: unknown = await db('filing_rules').select(COLUMNS).orderBy('id');
  return (rows as (Omit<RuleRow, 'rule'> & { rule: unknown })[]).map((row) => ({
    ...row,
    rule: readRule(row.rule),
  }));
}

/** Says who changes the rules in this transaction, and why; the database writes it beside the version. */
export async function nameEditor(trx: Transaction, name: string, note = ''): Promise<void> {
  await trx.raw(`select set_config('zaoce.rule_editor', ?, true), set_config('zaoce.rule_note', ?, true)`, [
    name,
    note,
  ]);
}

/** Enters a rule in force and returns its id. */
export async function insertRule(trx: Transaction, rule: FilingRule, now: Date): Promise<number> {
  return insertRow(trx, 'filing_rules', { ...columnsOf(rule), in_force: true }, now);
}

/** Writes the next version of a rule. */
export async function writeRule(trx: Transaction, id: number, rule: FilingRule, now: Date): Promise<void> {
  await trx('filing_rules')
    .where({ id })
    .update({ ...columnsOf(rule), updated_at: now });
}

/** Takes a rule out of force or brings it back. */
export async function writeForce(trx: Transaction, id: number, inForce: boolean, now: Date): Promise<void> {
  await trx('filing_rules').where({ id }).update({ in_force: inForce, updated_at: now });
}

/** Every version of a rule, the newest first. */
export async function listVersions(db: Knex, key: string): Promise<RuleVersionRow[]> {
  const rows: unknown = await db('filing_rule_versions')
    .where({ rule_key: key })
    .orderBy('version', 'desc')
    .select('version', 'rule', 'changed_at', 'changed_by', 'note');
  return (rows as (Omit<RuleVersionRow, 'rule'> & { rule: unknown })[]).map((row) => ({
    ...row,
    rule: readRule(row.rule),
  }));
}

/** Whether another rule than this one has the number prefix, or ever had it. */
export async function isPrefixUsed(db: Knex, prefix: string, key: string): Promise<boolean> {
  const found: unknown = await db('filing_rule_versions')
    .whereRaw(`rule->>'numberPrefix' = ?`, [prefix])
    .whereNot({ rule_key: key })
    .first('version');
  return found !== undefined;
}

function columnsOf(rule: FilingRule): Record<string, unknown> {
  const { key, type, version, label } = rule;
  return { rule_key: key, type, version, label_zh: label.zh, label_en: label.en, rule: toJson(rule) };
}

/** What is stored was checked when it was written; a rule of before a stricter check is still shown and compared. */
function readRule(stored: unknown): FilingRule {
  const value = fromJson<unknown>(stored, null);
  const result = validateFilingRule(value);
  return result.ok ? result.rule : (value as FilingRule);
}
