import type { RowProblem } from '@zaoce/domain';
import { toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A row of a file on its way into the list; `data` are the columns of the target, or empty when the row is wrong. */
export interface StagedRow {
  row: number;
  key: string | null;
  id_number_index: string | null;
  data: Record<string, string | null>;
  problems: RowProblem[] | null;
}

/** Adds rows in one statement. */
export async function stageRows(
  trx: Transaction,
  importId: number,
  rows: readonly StagedRow[],
): Promise<void> {
  await trx.raw(
    `insert into import_rows (import_id, row, key, id_number_index, data, problems, outcome)
     select ?, s.row, s.key, s.id_number_index, s.data, s.problems, case when s.problems is not null then 'wrong' end
     from jsonb_to_recordset(?::jsonb)
       as s (row integer, key text, id_number_index text, data jsonb, problems jsonb)`,
    [importId, toJson(rows.map(withoutNullJson))],
  );
}

/** In a recordset a JSON null is no SQL null; a key that is left out is. */
function withoutNullJson({ problems, ...row }: StagedRow): object {
  return problems ? { ...row, problems } : row;
}

/** Throws the rows of an import away; with `keepWrong` those that can still be read about stay. */
export async function dropStagedRows(trx: Transaction, importId: number, keepWrong = false): Promise<void> {
  const rows = trx('import_rows').where({ import_id: importId });
  await (keepWrong ? rows.whereNot({ outcome: 'wrong' }) : rows).delete();
}

export interface OutcomeCounts {
  new: number;
  changed: number;
  same: number;
  wrong: number;
}

/** How many rows have which outcome. */
export async function countOutcomes(db: Knex, importId: number): Promise<OutcomeCounts> {
  const rows: { outcome: keyof OutcomeCounts; rows: string }[] = await db('import_rows')
    .where({ import_id: importId })
    .groupBy('outcome')
    .select('outcome')
    .count('* as rows');
  const counts: OutcomeCounts = { new: 0, changed: 0, same: 0, wrong: 0 };
  for (const { outcome, rows: number } of rows) counts[outcome] = Number(number);
  return counts;
}
