import { insertRow, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A row of table `scans`. Removed ones stay when a round was submitted with them. */
export interface ScanRow {
  id: number;
  filing_id: number;
  kind: string;
  state: 'kept' | 'removed';
  digest: string;
  original_digest: string;
  bytes: number;
  width: number;
  height: number;
  /** Measures of the picture (`pictureMeasures`); null where it came before they were taken. */
  blur: number | null;
  white_share: number | null;
  file_name: string;
  storage_key: string;
  thumbnail_key: string;
  /** The round that was submitted with it first, or will be. */
  round: number;
  /** For the application form, at the moment of the upload. */
  form_check: 'current' | 'stale' | 'unreadable' | 'not-applicable';
  /** Short content hash under the stamp: from the QR code, else of the form printed last before the upload. */
  form_hash: string | null;
  uploaded_at: Date;
  removed_at: Date | null;
}

const COLUMNS = [
  'id',
  'filing_id',
  'kind',
  'state',
  'digest',
  'original_digest',
  'bytes',
  'width',
  'height',
  'blur',
  'white_share',
  'file_name',
  'storage_key',
  'thumbnail_key',
  'round',
  'form_check',
  'form_hash',
  'uploaded_at',
  'removed_at',
] as const satisfies readonly (keyof ScanRow)[];

/** The scans a filing has now, in the order of their upload. */
export async function listScans(db: Knex, filingId: number): Promise<ScanRow[]> {
  const rows = (await db('scans')
    .where({ filing_id: filingId, state: 'kept' })
    .select(...COLUMNS)
    .orderBy('id')) as ScanRow[];
  return rows;
}

/** One scan of a filing, a removed one too. Who may see it is asked of the filing. */
export async function findScan(db: Knex, filingId: number, scanId: number): Promise<ScanRow | undefined> {
  const row: ScanRow | undefined = await db('scans')
    .where({ filing_id: filingId, id: scanId })
    .first(...COLUMNS);
  return row;
}

/** Enters a scan. */
export async function insertScan(
  trx: Transaction,
  row: Omit<ScanRow, 'id' | 'state' | 'removed_at'>,
): Promise<ScanRow> {
  const values = { ...row, state: 'kept' as const, removed_at: null };
  const id = await insertRow(trx, 'scans', values, row.uploaded_at);
  return { id, ...values };
}

/** Takes a scan out of the filing and keeps it: a decision may have relied on it. */
export async function markScanRemoved(trx: Transaction, id: number, now: Date): Promise<void> {
  await trx('scans').where({ id }).update({ state: 'removed', removed_at: now, updated_at: now });
}

/** Forgets a scan that no office has ever seen. */
export async function deleteScanRow(trx: Transaction, id: number): Promise<void> {
  await trx('scans').where({ id }).delete();
}

/** Where the very same file was uploaded to another filing, and by whom. */
export interface SameFile {
  original_digest: string;
  id_number_index: string;
}

/** Scans of other submitted filings made from files with one of some digests. */
export async function findSameFiles(
  db: Knex,
  filingId: number,
  digests: readonly string[],
): Promise<SameFile[]> {
  if (digests.length === 0) return [];
  const rows = (await db('scans')
    .join('filings', 'filings.id', 'scans.filing_id')
    .whereIn('scans.original_digest', [...digests])
    .whereNot('scans.filing_id', filingId)
    .whereNotIn('filings.state', ['draft', 'deleted'])
    .distinct('scans.original_digest', 'filings.id_number_index')
    .limit(200)) as SameFile[];
  return rows;
}

/** Scans of a filing by their ids, removed ones too. */
export async function listScansById(db: Knex, filingId: number, ids: readonly number[]): Promise<ScanRow[]> {
  const rows = (await db('scans')
    .where({ filing_id: filingId })
    .whereIn('id', [...ids])
    .select(...COLUMNS)
    .orderBy('id')) as ScanRow[];
  return rows;
}
