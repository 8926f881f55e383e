import { recordAudit, type AuditEntry } from '@zaoce/audit';
import { Refusal, type Issue, type ReviewMessageTemplate } from '@zaoce/domain';
import { getMessage, judgeTemplate, textIn, type MessageText } from '@zaoce/notification';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';
import { lockTemplate, writeTemplate, type TemplateRow } from './templateRepository';
import { toTemplateView } from './templateView';

/** Who edits a text, from where, and which version he saw. */
export interface TemplateEdit {
  strapi: Strapi;
  actor: Actor;
  id: number;
  version: number;
  requestId: string;
  ip: string;
  now: Date;
}

/**
 * Saves an editor's text as the next version. Refused with every problem at once; saying the same again makes no version.
 */
export async function saveTemplate(edit: TemplateEdit, text: MessageText): Promise<ReviewMessageTemplate> {
  return change(edit, (row) => {
    const issues = judgeTemplate(getMessage(row.event), text);
    if (issues.length > 0) throw new Refusal('rule-refused', { issues });
    return { ...row, ...text, edited: true };
  });
}

/** Brings the built-in text back. */
export async function resetTemplate(edit: TemplateEdit): Promise<ReviewMessageTemplate> {
  return change(edit, (row) => ({
    ...row,
    ...textIn(getMessage(row.event), row.language),
    edited: false,
  }));
}

/** What is wrong with a text of a row; the same for every place where it is edited. */
export function judgeRow(row: TemplateRow, text: MessageText): Issue[] {
  return judgeTemplate(getMessage(row.event), text);
}

async function change(
  { strapi, actor, id, version, requestId, ip, now }: TemplateEdit,
  decide: (row: TemplateRow) => TemplateRow,
): Promise<ReviewMessageTemplate> {
  return inTransaction(strapi, async (trx) => {
    const before = await lockTemplate(trx, { id });
    if (!before) throw new Refusal('not-found');
    if (before.version !== version) throw new Refusal('stale-version');
    const after = { ...decide(before), version: before.version + 1, updatedAt: now };
    if (isSame(before, after)) return toTemplateView(before);
    await writeTemplate(trx, after, now);
    await recordTemplate(trx, { actor, requestId, ip }, before, after);
    return toTemplateView(after);
  });
}

function isSame(before: TemplateRow, after: TemplateRow): boolean {
  return before.subject === after.subject && before.body === after.body && before.edited === after.edited;
}

/** Writes what was done to a text into the audit trail, with what it said before. */
export async function recordTemplate(
  trx: Transaction,
  by: Pick<AuditEntry, 'actor' | 'requestId' | 'ip'>,
  before: TemplateRow,
  after: TemplateRow,
): Promise<void> {
  const { event, language } = before;
  await recordAudit(trx, {
    ...by,
    action: after.edited ? 'message-template.changed' : 'message-template.reset',
    subject: { type: 'message-template', id: before.id },
    authorityCode: null,
    details: {
      event,
      language,
      version: after.version,
      before: { subject: before.subject, body: before.body },
      after: { subject: after.subject, body: after.body },
    },
  });
}
