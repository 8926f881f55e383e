import { createHash } from 'node:crypto';
import { listIssued, type DocumentKey } from '@zaoce/document';
import type { Knex } from 'knex';
import type { Dossier } from '../filings/dossier';
import { hasSection } from './personBlocks';

const KIND = 'application-form';

/**
 * Under what the form of a filing is kept: its content. A form without the section `basic` also shows the contact data of
 * the profile, which are no content of the filing: when they change it is another print of the same content.
 */
export function formKey(dossier: Dossier): DocumentKey {
  const { filing, applicant, form } = dossier;
  const { mobile, email } = applicant;
  const contact = createHash('sha256')
    .update(JSON.stringify([mobile, email]))
    .digest('hex')
    .slice(0, 16);
  return keyOf(filing.id, hasSection(dossier, 'basic') ? form.contentHash : `${form.contentHash}.${contact}`);
}

/** The last print of a content, or undefined when it was never printed. */
export async function findPrintedForm(
  db: Knex,
  filingId: number,
  contentHash: string,
): Promise<DocumentKey | undefined> {
  const issued = await listIssued(db, { subjectType: 'filing', subjectId: filingId });
  const prints = issued.filter(
    ({ kind, revision }) => kind === KIND && revision.split('.')[0] === contentHash,
  );
  const last = prints.toSorted((a, b) => a.issuedAt.getTime() - b.issuedAt.getTime()).at(-1);
  return last && keyOf(filingId, last.revision);
}

function keyOf(filingId: number, revision: string): DocumentKey {
  return { kind: KIND, subjectType: 'filing', subjectId: filingId, revision };
}
