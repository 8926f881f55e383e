import { toInstant, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { ScanRow } from '../scans/repository';

const TABLE = 'registration_evidence';

/**
 * Keeps pictures as the next version of each of their kinds; none that was there before is touched. The registration is
 * locked by the caller, so that two savings do not take the same version.
 */
export async function insertEvidence(
  trx: Transaction,
  registrationId: number,
  scans: readonly ScanRow[],
  saved: { by: number; at: Date },
): Promise<void> {
  for (const kind of new Set(scans.map((scan) => scan.kind))) {
    const last: { version: number } | undefined = await trx(TABLE)
      .where({ registration_id: registrationId, kind })
      .orderBy('version', 'desc')
      .first('version');
    const version = (last?.version ?? 0) + 1;
    const rows = scans
      .filter((scan) => scan.kind === kind)
      .map((scan, index) => ({
        registration_id: registrationId,
        kind,
        version,
        position: index + 1,
        scan_id: scan.id,
        digest: scan.digest,
        storage_key: scan.storage_key,
        thumbnail_key: scan.thumbnail_key,
        filing_id: scan.filing_id,
        saved_by: saved.by,
        saved_at: saved.at,
      }));
    await trx(TABLE).insert(rows);
  }
}

/** A picture with the filing it came with. */
export interface EvidencePicture {
  kind: string;
  /** 0 for a decided filing's. */
  version: number;
  scan_id: number;
  digest: string;
  storage_key: string;
  thumbnail_key: string;
  filing_id: number;
  number: string;
  /** When the filing was decided, or the version saved; ISO 8601. */
  at: string;
}

/** Every picture of the decided filings about a registration, and every version saved since, oldest first. */
export async function listPictures(db: Knex, registrationId: number): Promise<EvidencePicture[]> {
  const decided = (await db('scans')
    .join('filings', 'filings.id', 'scans.filing_id')
    .where({ 'filings.registration_id': registrationId, 'filings.state': 'effective', 'scans.state': 'kept' })
    .whereNotNull('filings.decided_at')
    .select('scans.kind', 'scans.id as scan_id', 'scans.digest', 'scans.storage_key', 'scans.thumbnail_key')
    .select('filings.id as filing_id', 'filings.number', 'filings.decided_at as at')
    .select(db.raw('0 as version'))
    .orderBy(['filings.decided_at', 'scans.id'])) as Raw[];
  const saved = (await db(TABLE)
    .join('filings', 'filings.id', `${TABLE}.filing_id`)
    .where({ [`${TABLE}.registration_id`]: registrationId })
    .select('kind', 'scan_id', 'digest', 'storage_key', 'thumbnail_key', `${TABLE}.version`)
    .select('filings.id as filing_id', 'filings.number', 'saved_at as at')
    .orderBy(['saved_at', 'kind', 'position'])) as Raw[];
  return [...decided, ...saved].map((row) => ({ ...row, at: toInstant(row.at) }));
}

type Raw = Omit<EvidencePicture, 'at'> & { at: Date };
