import { strapiColumns, type Transaction } from '@zaoce/platform';

/** Inserts rows of a content type, some hundred at a time; `json` values must be given as text. */
export async function insertRows(
  trx: Transaction,
  table: string,
  rows: readonly Record<string, unknown>[],
  now: Date,
): Promise<void> {
  await trx.batchInsert(
    table,
    rows.map((row) => ({ ...strapiColumns(now), ...row })),
    200,
  );
}
