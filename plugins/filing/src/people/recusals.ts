import type { Knex } from 'knex';

/** Who recused himself from a filing. */
export async function listRecusedUserIds(db: Knex, filingId: number): Promise<number[]> {
  const rows: { user_id: number }[] = await db('recusals').where({ filing_id: filingId }).select('user_id');
  return rows.map((row) => row.user_id);
}
