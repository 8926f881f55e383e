import { Refusal } from '@zaoce/domain';
import { findOrIssue } from '@zaoce/document';
import type { Strapi } from '@zaoce/platform';
import type { FilingHead } from '../filings/row';
import { findPrintedForm } from './formKey';

export interface FormFile {
  bytes: Buffer;
  fileName: string;
}

/** The application form as it was printed last; `not-ready` when it never was. */
export async function readPrintedForm(
  strapi: Strapi,
  filing: Pick<FilingHead, 'id' | 'number' | 'printed_hash'>,
): Promise<FormFile> {
  if (filing.printed_hash === null) throw new Refusal('not-ready');
  const key = await findPrintedForm(strapi.db.connection, filing.id, filing.printed_hash);
  if (!key) throw new Refusal('not-ready');
  const produce = () => Promise.reject(new Refusal('not-ready'));
  const document = await findOrIssue(strapi, { key, produce });
  return { bytes: document.bytes, fileName: `${filing.number}.pdf` };
}
