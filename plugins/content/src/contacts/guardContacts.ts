import { AUTHORITIES, problemAt, readContactEntry, type Issue } from '@zaoce/domain';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { panelCaller } from '../panel/panelCaller';
import { panelRefusal } from '../panel/panelRefusal';
import { watchDocuments, type DocumentCall } from '../panel/watchDocuments';
import { findContactDraft, hasOtherContact } from './contactRepository';

const UID = 'api::contact.contact';
const ENTRY = { zh: '联系方式', field: 'authorityCode' };
const FIELDS = ['office', 'address', 'telephone', 'fax', 'email', 'officeHours', 'website'];

/** Watches over contact cards that are edited in Strapi's panel: the same rules as for a lead, one card per authority. */
export function guardContacts(strapi: Strapi): void {
  watchDocuments(strapi, UID, (call, next) => {
    const caller = panelCaller(strapi);
    if (!caller || !['create', 'update', 'clone'].includes(call.action) || !call.params.data) return next();
    return inTransaction(strapi, async (trx) => {
      await checkCard(trx, call);
      const draft = call.params.documentId ? await findContactDraft(trx, call.params.documentId) : undefined;
      const version = (draft?.version ?? 1) + 1;
      call.params.data = { ...call.params.data, version, changedBy: caller.actor.name };
      return next();
    });
  });
}

async function checkCard(trx: Transaction, { action, params }: DocumentCall): Promise<void> {
  const data = params.data ?? {};
  // The panel sends an entry whole; one that is not comes from elsewhere and changes other fields.
  const isWhole = FIELDS.some((field) => field in data);
  const result = isWhole
    ? readContactEntry(Object.fromEntries(FIELDS.map((field) => [field, data[field]])))
    : undefined;
  const issues = result && !result.ok ? result.issues : [];
  if ('authorityCode' in data || action !== 'update') {
    issues.push(...(await checkAuthority(trx, data.authorityCode, params.documentId)));
  }
  if (issues.length > 0) throw panelRefusal(ENTRY, issues);
  if (result?.ok) params.data = { ...data, ...result.entry };
}

async function checkAuthority(
  trx: Transaction,
  code: unknown,
  documentId: string | undefined,
): Promise<Issue[]> {
  if (!AUTHORITIES.some((authority) => authority.code === code)) {
    return [problemAt('authorityCode', 'not-an-option')];
  }
  if (!(await hasOtherContact(trx, String(code), documentId))) return [];
  const message = {
    zh: '该机构已有联系方式，请修改原有的。',
    en: 'The authority has a card; change that one.',
  };
  return [{ path: 'authorityCode', code: 'duplicate', message }];
}
