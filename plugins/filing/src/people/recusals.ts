import { insertRow, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A row of table `recusals`: a reviewer who stepped back from a filing, for good. */
interface RecusalRow {
  filing_id: number;
  user_id: number;
  reason: string;
  at: Date;
}

/** Who recused himself from a filing. */
export async function listRecusedUserIds(db: Knex, filingId: number): Promise<number[]> {
  const rows: { user_id: number }[] = await db('recusals').where({ filing_id: filingId }).select('user_id');
  return rows.map((row) => row.user_id);
}

/** Enters one; a second of the same person violates a unique index. */
export async function insertRecusal(trx: Transaction, row: RecusalRow): Promise<void> {
  await insertRow(trx, 'recusals', { ...row }, row.at);
}
