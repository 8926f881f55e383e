import { inTransaction, type Strapi } from '@zaoce/platform';
import { panelCaller } from '../panel/panelCaller';
import { panelNo, panelRefusal } from '../panel/panelRefusal';
import { watchDocuments, type DocumentCall, type Next } from '../panel/watchDocuments';
import { judgeRow, recordTemplate } from './editTemplate';
import { lockTemplate, type TemplateRow } from './templateRepository';
import { isMessage } from './templateView';

const UID = 'api::message-template.message-template';
const ENTRY = { zh: '消息模板', field: 'body' };
const OUTSIDE = { actor: { userId: null, name: '内容管理', role: 'system-admin' }, requestId: '', ip: '' };

const KEPT = {
  zh: '消息模板不能新建、复制或删除：每个事件各有中英文两份；要恢复自带的文本，请在审核端“消息模板”中操作。',
  en: 'Texts of messages are not made, cloned or deleted: each event has two. The built-in text is brought back in the review portal.',
};

/**
 * Watches over the texts of messages that are edited in Strapi's panel: the same judgement, versions and audit entries as
 * over the API.
 */
export function guardTemplates(strapi: Strapi): void {
  watchDocuments(strapi, UID, (call, next) => {
    if (['create', 'clone', 'delete'].includes(call.action)) throw panelNo(KEPT);
    return call.action === 'update' ? update(strapi, call, next) : next();
  });
}

async function update(strapi: Strapi, { params }: DocumentCall, next: Next): Promise<unknown> {
  return inTransaction(strapi, async (trx) => {
    const before = await lockTemplate(trx, { document_id: params.documentId ?? '' });
    if (!before || !isMessage(before.event)) return next();
    const after = editedRow(before, params.data ?? {});
    const issues = judgeRow(before, after);
    if (issues.length > 0) throw panelRefusal(ENTRY, issues);
    params.data = attributesOf(after);
    const result = await next();
    if (after !== before) await recordTemplate(trx, panelCaller(strapi) ?? OUTSIDE, before, after);
    return result;
  });
}

/** Only what it says can be changed; the event and the language it belongs to cannot. */
function editedRow(before: TemplateRow, data: Record<string, unknown>): TemplateRow {
  const subject = textOf(data, 'subject', before.subject);
  const body = textOf(data, 'body', before.body);
  if (subject === before.subject && body === before.body) return before;
  return { ...before, subject, body, edited: true, version: before.version + 1 };
}

function textOf(data: Record<string, unknown>, field: string, otherwise: string): string {
  if (!(field in data)) return otherwise;
  const value = data[field];
  return typeof value === 'string' ? value : '';
}

function attributesOf({
  event,
  language,
  subject,
  body,
  edited,
  version,
}: TemplateRow): Record<string, unknown> {
  return { key: event, language: language === 'en' ? 'en' : 'zh_CN', subject, body, edited, version };
}
