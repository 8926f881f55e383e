import type { ContactEntry } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';

/** A contact card as its draft holds it. */
export interface ContactDraft {
  id: number;
  document_id: string;
  authority_code: string;
  version: number | null;
  office: string;
  address: string;
  telephone: string;
  fax: string | null;
  email: string | null;
  office_hours: string;
  website: string | null;
}

const drafts = (trx: Transaction) => trx<ContactDraft>('contacts').whereNull('published_at');

/** The draft of a published card, locked until the transaction ends. */
export async function lockContact(trx: Transaction, id: number): Promise<ContactDraft | undefined> {
  return trx<ContactDraft>('contacts as draft')
    .whereNull('draft.published_at')
    .where('draft.id', id)
    .whereExists(
      trx('contacts as published')
        .whereRaw('published.document_id = draft.document_id')
        .whereNotNull('published.published_at'),
    )
    .forUpdate()
    .first<ContactDraft | undefined>('draft.*');
}

/** The version of a card and whose it is, by Strapi's own id. */
export async function findContactDraft(
  trx: Transaction,
  documentId: string,
): Promise<ContactDraft | undefined> {
  return drafts(trx).where({ document_id: documentId }).forUpdate().first<ContactDraft | undefined>();
}

/** Whether an authority has a card already, another than the one given. */
export async function hasOtherContact(
  trx: Transaction,
  authorityCode: string,
  documentId: string | undefined,
): Promise<boolean> {
  const others = drafts(trx).where({ authority_code: authorityCode });
  if (documentId) void others.whereNot({ document_id: documentId });
  return (await others.first('id')) !== undefined;
}

/** What the office writes on a card. */
export function entryOf(draft: ContactDraft): ContactEntry {
  const { office, address, telephone, fax, email, office_hours: officeHours, website } = draft;
  return { office, address, telephone, fax, email, officeHours, website };
}
