import {
  findRuleChanges,
  Refusal,
  type FilingRule,
  type Issue,
  type ReviewFilingRule,
  type RuleChange,
} from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { editRules, findRow, recordRule, type Editing, type Editor } from './editing';
import { judgeForce, judgeRule } from './judgeRule';
import { insertRule, listRules, writeForce, writeRule, type RuleRow } from './ruleRepository';
import { toRuleView } from './ruleView';

/** A rule as somebody entered it, and why. */
export interface EnteredRule {
  rule: unknown;
  note?: string | undefined;
}

/** What is wrong with a rule and what it changes of the rule with this id; nothing is saved. */
export async function checkEnteredRule(
  strapi: Strapi,
  entered: unknown,
  id?: number,
): Promise<{ issues: Issue[]; changes: RuleChange[] }> {
  const db = strapi.db.connection;
  const rows = await listRules(db);
  const current = rows.find((row) => row.id === id);
  if (id !== undefined && !current) throw new Refusal('not-found');
  const { issues, rule } = await judgeRule(strapi, db, rows, entered, current);
  return { issues, changes: current && rule ? findRuleChanges(current.rule, rule) : [] };
}

/** A new kind of filing, in force at once. Refused with every problem at once. */
export async function createRule(
  editor: Editor,
  { rule: entered, note }: EnteredRule,
): Promise<ReviewFilingRule> {
  return editRules(editor, note, async (editing) => {
    const rule = await accept(editing, entered);
    const id = await insertRule(editing.trx, rule, editing.now);
    await recordRule(editing, 'rule.created', rule, { note });
    return toRuleView({ id, document_id: '', version: rule.version, in_force: true, rule });
  });
}

/**
 * The next version of a rule. Drafts follow it at once; filings once submitted keep theirs. Saying the same again makes
 * no version.
 */
export async function saveRule(
  editor: Editor,
  id: number,
  version: number,
  { rule: entered, note }: EnteredRule,
): Promise<ReviewFilingRule> {
  return editRules(editor, note, async (editing) => {
    const row = findRow(editing.rows, id, version);
    const rule = await accept(editing, entered, row);
    const changes = findRuleChanges(row.rule, rule);
    if (changes.length === 0) return toRuleView(row);
    await writeRule(editing.trx, id, rule, editing.now);
    await recordRule(editing, 'rule.changed', rule, { changes, note });
    return toRuleView({ ...row, version: rule.version, rule });
  });
}

/** Takes a kind of filing out of force, or brings it back. Filings under way go on by the rule they keep. */
export async function setRuleForce(
  editor: Editor,
  id: number,
  version: number,
  inForce: boolean,
  note?: string,
): Promise<ReviewFilingRule> {
  return editRules(editor, note, async (editing) => {
    const row = findRow(editing.rows, id, version);
    if (row.in_force === inForce) throw new Refusal('wrong-state');
    refuse(await judgeForce(editing.strapi, editing.trx, editing.rows, row, inForce));
    await writeForce(editing.trx, id, inForce, editing.now);
    await recordRule(editing, inForce ? 'rule.reinstated' : 'rule.retired', row.rule, { note });
    return toRuleView({ ...row, in_force: inForce });
  });
}

async function accept(
  { strapi, trx, rows }: Editing,
  entered: unknown,
  current?: RuleRow,
): Promise<FilingRule> {
  const { issues, rule } = await judgeRule(strapi, trx, rows, entered, current);
  refuse(issues);
  if (!rule) throw new Error('a rule without problems can be read');
  return rule;
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw new Refusal('rule-refused', { issues });
}
