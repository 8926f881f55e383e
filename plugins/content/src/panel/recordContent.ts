import { recordAudit, type AuditAction } from '@zaoce/audit';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { panelCaller } from './panelCaller';
import { watchDocuments, type DocumentCall } from './watchDocuments';

/** What editors work on: the content type, its table, and the column that names an entry. */
const RECORDED = [
  { uid: 'api::announcement.announcement', type: 'announcement', table: 'announcements', title: 'title' },
  { uid: 'api::faq.faq', type: 'faq', table: 'faqs', title: 'question' },
  { uid: 'api::guide.guide', type: 'guide', table: 'guides', title: 'title' },
  { uid: 'api::contact.contact', type: 'contact', table: 'contacts', title: 'office' },
] as const;

/** What the public notices; drafts are the editors' own. */
const ACTIONS: Record<string, AuditAction> = {
  publish: 'content.published',
  unpublish: 'content.unpublished',
  delete: 'content.deleted',
};

/** Records what people do in the panel to what the public reads; what the office does itself records itself. */
export function recordContent(strapi: Strapi): void {
  for (const recorded of RECORDED) {
    watchDocuments(strapi, recorded.uid, (call, next) => {
      const action = ACTIONS[call.action];
      return action ? record(strapi, recorded, action, call, next) : next();
    });
  }
}

async function record(
  strapi: Strapi,
  { type, table, title }: (typeof RECORDED)[number],
  action: AuditAction,
  { params: { documentId } }: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> {
  const caller = panelCaller(strapi);
  if (!caller || !documentId) return next();
  return inTransaction(strapi, async (trx) => {
    const entry = await findDraft(trx, table, title, documentId);
    const result = await next();
    if (entry) {
      await recordAudit(trx, {
        ...caller,
        action,
        subject: { type, id: entry.id },
        authorityCode: null,
        details: { title: entry.title },
      });
    }
    return result;
  });
}

async function findDraft(
  trx: Transaction,
  table: string,
  title: string,
  documentId: string,
): Promise<{ id: number; title: string } | undefined> {
  return trx(table)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first<{ id: number; title: string } | undefined>('id', { title });
}
