import { strapiColumns, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { DocumentKey } from './issuedDocument';

/** A row of table `issued_documents`. */
export interface IssuedDocumentRow {
  id: number;
  storage_key: string;
  /** SHA-256 in hex. */
  digest: string;
  issued_at: Date;
}

const TABLE = 'issued_documents';
const KEY_COLUMNS = ['kind', 'subject_type', 'subject_id', 'revision'];
const COLUMNS = ['id', 'storage_key', 'digest', 'issued_at'];

/** The row of a document, or undefined when it was not issued yet. */
export async function findIssued(db: Knex, key: DocumentKey): Promise<IssuedDocumentRow | undefined> {
  const row: IssuedDocumentRow | undefined = await db(TABLE)
    .where(keyColumns(key))
    .first(...COLUMNS);
  return row;
}

/** What has been issued about a subject: when, by kind and revision. */
export async function listIssued(
  db: Knex,
  subject: Pick<DocumentKey, 'subjectType' | 'subjectId'>,
): Promise<{ kind: string; revision: string; issuedAt: Date }[]> {
  const rows: { kind: string; revision: string; issued_at: Date }[] = await db(TABLE)
    .where({ subject_type: subject.subjectType, subject_id: subject.subjectId })
    .select('kind', 'revision', 'issued_at');
  return rows.map(({ kind, revision, issued_at }) => ({ kind, revision, issuedAt: issued_at }));
}

/** Enters a document unless somebody else was first; undefined then. */
export async function insertIssued(
  trx: Transaction,
  key: DocumentKey,
  file: { storageKey: string; digest: string; bytes: number },
  now: Date,
): Promise<IssuedDocumentRow | undefined> {
  const rows: IssuedDocumentRow[] = await trx(TABLE)
    .insert({
      ...strapiColumns(now),
      ...keyColumns(key),
      storage_key: file.storageKey,
      digest: file.digest,
      bytes: file.bytes,
      issued_at: now,
    })
    .onConflict(KEY_COLUMNS)
    .ignore()
    .returning(COLUMNS);
  return rows[0];
}

function keyColumns(key: DocumentKey) {
  return { kind: key.kind, subject_type: key.subjectType, subject_id: key.subjectId, revision: key.revision };
}
