import { problemAt, type Issue } from '@zaoce/domain';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { panelCaller } from '../panel/panelCaller';
import { panelRefusal } from '../panel/panelRefusal';
import { watchDocuments, type DocumentCall } from '../panel/watchDocuments';

const UID = 'api::guide.guide';
const ENTRY = { zh: '指南', field: 'slug' };

/** Watches over guides that are edited in Strapi's panel: an address that can be one, and is not another guide's. */
export function guardGuides(strapi: Strapi): void {
  watchDocuments(strapi, UID, (call, next) => {
    if (!panelCaller(strapi) || !call.params.data || !('slug' in call.params.data)) return next();
    return inTransaction(strapi, async (trx) => {
      const issues = await checkSlug(trx, call);
      if (issues.length > 0) throw panelRefusal(ENTRY, issues);
      return next();
    });
  });
}

async function checkSlug(trx: Transaction, { action, params }: DocumentCall): Promise<Issue[]> {
  const slug = params.data?.slug;
  if (typeof slug !== 'string' || !/^[a-z][a-z0-9-]{0,59}$/.test(slug)) {
    return [problemAt('slug', 'not-a-slug')];
  }
  const others = trx('guides').where({ slug });
  if (action === 'update' && params.documentId) void others.whereNot({ document_id: params.documentId });
  if (!(await others.first('id'))) return [];
  const message = { zh: '此网址标识已被其他指南使用。', en: 'Another guide has this address.' };
  return [{ path: 'slug', code: 'duplicate', message }];
}
