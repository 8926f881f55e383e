import type { SectionsDraft } from '@zaoce/domain';
import { fromJson, insertRow, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A scan as it was when a round was submitted. */
export interface RoundScan {
  id: number;
  kind: string;
  digest: string;
}

/** A row of table `filing_rounds`: what was submitted, for ever. */
export interface RoundRow {
  round: number;
  sections: SectionsDraft;
  scans: RoundScan[];
  content_hash: string;
  submitted_at: Date;
}

/** Keeps what was submitted in a round. */
export async function insertRound(trx: Transaction, filingId: number, row: RoundRow): Promise<void> {
  const values = { ...row, filing_id: filingId, sections: toJson(row.sections), scans: toJson(row.scans) };
  await insertRow(trx, 'filing_rounds', values, row.submitted_at);
}

/** Every round of a filing, oldest first. */
export async function listRounds(db: Knex, filingId: number): Promise<RoundRow[]> {
  const rows = (await db('filing_rounds')
    .where({ filing_id: filingId })
    .select('round', 'sections', 'scans', 'content_hash', 'submitted_at')
    .orderBy('round')) as RoundRow[];
  return rows.map((row) => ({
    ...row,
    sections: fromJson<SectionsDraft>(row.sections, {}),
    scans: fromJson<RoundScan[]>(row.scans, []),
  }));
}
