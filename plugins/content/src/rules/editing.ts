import { recordAudit, type AuditAction, type AuditEntry } from '@zaoce/audit';
import { Refusal, type RuleChange } from '@zaoce/domain';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';
import { lockRules, nameEditor, type RuleRow } from './ruleRepository';
import { forgetRules } from './rulesInForce';

/** Who edits the rules, when, and from where. */
export interface Editor {
  strapi: Strapi;
  actor: Pick<Actor, 'name' | 'role'> & { userId: number | null };
  now: Date;
  requestId: string;
  ip: string;
}

/** A change of the rules while it is being made. */
export interface Editing extends Editor {
  trx: Transaction;
  /** Every rule of the office; nobody else changes them until the transaction ends. */
  rows: RuleRow[];
}

/** Runs one change of the rules: versions, audit entry and the rule commit together; then every reader looks anew. */
export async function editRules<T>(
  editor: Editor,
  note: string | undefined,
  work: (editing: Editing) => Promise<T>,
): Promise<T> {
  return inTransaction(editor.strapi, async (trx) => {
    forgetAfter(editor.strapi, trx);
    const rows = await lockRules(trx);
    await nameEditor(trx, editor.actor.name, note);
    return work({ ...editor, trx, rows });
  });
}

/** A row by its id, in the version the editor saw (412 when somebody else was faster). */
export function findRow(rows: readonly RuleRow[], id: number, version: number): RuleRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Refusal('not-found');
  if (row.version !== version) throw new Refusal('stale-version');
  return row;
}

/** Writes what was done to a rule into the audit trail; the last statement of the transaction. */
export async function recordRule(
  { trx, actor, requestId, ip }: Pick<Editing, 'trx' | 'actor' | 'requestId' | 'ip'>,
  action: AuditAction,
  { key, version }: { key: string; version: number },
  details: { changes?: RuleChange[]; note?: string | undefined } = {},
): Promise<void> {
  const entry: AuditEntry = {
    action,
    actor: { userId: actor.userId, name: actor.name, role: actor.role },
    subject: { type: 'filing-rule', id: key },
    authorityCode: null,
    requestId,
    ip,
    details: { version, ...details },
  };
  await recordAudit(trx, entry);
}

/** Whether it commits or not: looking once more costs nothing. */
function forgetAfter(strapi: Strapi, trx: Transaction): void {
  const forget = () => forgetRules(strapi);
  void trx.executionPromise.then(forget, forget);
}
