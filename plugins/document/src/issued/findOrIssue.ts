import { createHash } from 'node:crypto';
import { inTransaction, theStore, type Strapi, type Transaction } from '@zaoce/platform';
import type { DocumentKey, IssuedDocument } from './issuedDocument';
import { findIssued, insertIssued, type IssuedDocumentRow } from './repository';

export interface Issue {
  key: DocumentKey;
  /** Makes the document; called at most once, and not at all when it exists. */
  produce(): Promise<Buffer>;
  /** Written in the transaction that enters the document, by whoever enters it: the audit entry. */
  record?(trx: Transaction, document: { id: number; digest: string }): Promise<void>;
}

/**
 * The document of a key, issued now if it does not exist yet.
 *
 * Rendering happens outside of any transaction. When several ask at the same moment each may render, but one row wins
 * and all get its bytes; what the others stored is removed again. So one key never names two documents.
 */
export async function findOrIssue(strapi: Strapi, issue: Issue, now = new Date()): Promise<IssuedDocument> {
  const existing = await findIssued(strapi.db.connection, issue.key);
  if (existing) return open(existing);
  const bytes = await issue.produce();
  const digest = createHash('sha256').update(bytes).digest('hex');
  const storageKey = await theStore().put(bytes);
  const row = await enter(strapi, issue, { storageKey, digest, bytes: bytes.length }, now);
  if (row) return { id: row.id, bytes, digest, issuedAt: row.issued_at };
  await theStore().remove(storageKey);
  const winner = await findIssued(strapi.db.connection, issue.key);
  if (!winner) throw new Error(`the document ${issue.key.kind} was neither found nor issued`);
  return open(winner);
}

/** Enters the document; the stored object does not outlive a failure. */
async function enter(
  strapi: Strapi,
  issue: Issue,
  file: { storageKey: string; digest: string; bytes: number },
  now: Date,
): Promise<IssuedDocumentRow | undefined> {
  try {
    return await inTransaction(strapi, async (trx) => {
      const row = await insertIssued(trx, issue.key, file, now);
      if (row) await issue.record?.(trx, { id: row.id, digest: row.digest });
      return row;
    });
  } catch (error) {
    await theStore().remove(file.storageKey);
    throw error;
  }
}

async function open(row: IssuedDocumentRow): Promise<IssuedDocument> {
  const bytes = await theStore().get(row.storage_key);
  return { id: row.id, bytes, digest: row.digest, issuedAt: row.issued_at };
}
