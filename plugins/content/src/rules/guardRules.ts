import { findRuleChanges, type FilingRule, type RuleChange } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { panelNo, panelRefusal, readEntered } from '../panel/panelRefusal';
import { watchDocuments, type DocumentCall, type Next } from '../panel/watchDocuments';
import { editRules, recordRule, type Editing } from './editing';
import { judgeForce, judgeRule } from './judgeRule';
import { panelEditor } from './panelEditor';
import type { RuleRow } from './ruleRepository';

const UID = 'api::filing-rule.filing-rule';

type Work = (editing: Editing, call: DocumentCall, next: Next) => Promise<unknown>;

const KEPT = {
  zh: '业务规则不能删除或复制：停用请取消“inForce”，另建请新建条目。',
  en: 'Rules are not deleted or cloned: untick “inForce” to take one out of force, make a new entry for a new one.',
};

/**
 * Watches over the filing rules that are edited in Strapi's panel: the same judgement, versions and audit entries as over
 * the API. One that makes no sense is refused with every problem named (domain.md 3, Low code).
 */
export function guardRules(strapi: Strapi): void {
  watchDocuments(strapi, UID, (call, next) => {
    const work = GUARDED[call.action];
    if (!work) return next();
    return editRules(panelEditor(strapi), undefined, (editing) => work(editing, call, next));
  });
}

const ENTRY = { zh: '业务规则', field: 'rule' };

const GUARDED: Record<string, Work> = {
  create: createInPanel,
  update: updateInPanel,
  clone: refuseInPanel,
  delete: refuseInPanel,
};

async function createInPanel(editing: Editing, call: DocumentCall, next: Next): Promise<unknown> {
  const rule = await accept(editing, call.params.data?.rule);
  call.params.data = { ...call.params.data, ...attributesOf(rule), inForce: true };
  const result = await next();
  await recordRule(editing, 'rule.created', rule);
  return result;
}

async function updateInPanel(editing: Editing, call: DocumentCall, next: Next): Promise<unknown> {
  const { data = {}, documentId } = call.params;
  const row = editing.rows.find((candidate) => candidate.document_id === documentId);
  if (!row) return next();
  const { rule, changes } = 'rule' in data ? await acceptChange(editing, row, data.rule) : unchanged(row);
  const inForce = typeof data.inForce === 'boolean' ? data.inForce : row.in_force;
  if (inForce !== row.in_force) await acceptForce(editing, row, inForce);
  call.params.data = { ...data, ...attributesOf(rule), inForce };
  const result = await next();
  if (changes.length > 0) await recordRule(editing, 'rule.changed', rule, { changes });
  if (inForce !== row.in_force) await recordRule(editing, inForce ? 'rule.reinstated' : 'rule.retired', rule);
  return result;
}

async function refuseInPanel(): Promise<never> {
  throw panelNo(KEPT);
}

async function acceptChange(
  editing: Editing,
  row: RuleRow,
  entered: unknown,
): Promise<{ rule: FilingRule; changes: RuleChange[] }> {
  const rule = await accept(editing, entered, row);
  const changes = findRuleChanges(row.rule, rule);
  return changes.length > 0 ? { rule, changes } : unchanged(row);
}

function unchanged({ rule }: RuleRow): { rule: FilingRule; changes: RuleChange[] } {
  return { rule, changes: [] };
}

async function accept({ strapi, trx, rows }: Editing, entered: unknown, row?: RuleRow): Promise<FilingRule> {
  const { issues, rule } = await judgeRule(strapi, trx, rows, readEntered(entered), row);
  if (issues.length > 0 || !rule) throw panelRefusal(ENTRY, issues);
  return rule;
}

async function acceptForce({ strapi, trx, rows }: Editing, row: RuleRow, inForce: boolean): Promise<void> {
  const issues = await judgeForce(strapi, trx, rows, row, inForce);
  if (issues.length > 0) throw panelRefusal(ENTRY, issues);
}

/** The entry's own fields follow the rule. */
function attributesOf(rule: FilingRule): Record<string, unknown> {
  const { key, type, version, label } = rule;
  return { ruleKey: key, type, version, labelZh: label.zh, labelEn: label.en, rule };
}
