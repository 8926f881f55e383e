import type { Transaction } from '@zaoce/platform';
import type { ImportTarget } from '../targets';
import { countOutcomes, type OutcomeCounts } from './stagedRows';

/** An import whose rows are all staged. */
export interface StagedImport {
  id: number;
  authority_code: string | null;
}

/**
 * Says of every row whether it is new, changes a record, is the same, or does not fit: twice in the file, or in conflict
 * with what is there. May be repeated; a row that is wrong stays so.
 */
export async function classifyRows(
  trx: Transaction,
  target: ImportTarget,
  staged: StagedImport,
): Promise<OutcomeCounts> {
  await markTwice(trx, staged.id, target.keyField, 'r.key');
  const { alsoUnique } = target;
  if (alsoUnique) {
    const together = `concat_ws(E'\\x1f', ${alsoUnique.map((column) => `r.data->>'${column}'`).join(', ')})`;
    await markTwice(trx, staged.id, target.keyField, together);
  }
  for (const { code, field, sql } of target.conflicts) {
    const isOwn = sql.includes(':authority');
    if (isOwn && staged.authority_code === null) continue;
    await trx.raw(
      `update import_rows u set outcome = 'wrong', problems = cast(:problems as jsonb)
       where u.import_id = :id and u.outcome is distinct from 'wrong'
         and u.row in (select r.row from (select * from import_rows where import_id = :id) r ${sql})`,
      { id: staged.id, problems: problemText(code, field), authority: staged.authority_code ?? '' },
    );
  }
  await compare(trx, target, staged.id);
  return countOutcomes(trx, staged.id);
}

function problemText(code: string, field: string): string {
  return JSON.stringify([{ code, field, value: null, params: {} }]);
}

/** Of rows with the same key the first one counts, the others name it. */
async function markTwice(trx: Transaction, id: number, field: string, key: string): Promise<void> {
  await trx.raw(
    `update import_rows u set outcome = 'wrong', problems = jsonb_build_array(jsonb_build_object(
       'code', 'twice-in-file', 'field', cast(:field as text), 'value', null, 'params', jsonb_build_object('row', f.first)))
     from (
       select r.row, min(r.row) over (partition by ${key}) as first from import_rows r
       where r.import_id = :id and r.outcome is distinct from 'wrong') f
     where u.import_id = :id and u.row = f.row and f.row > f.first`,
    { id, field },
  );
}

async function compare(trx: Transaction, target: ImportTarget, id: number): Promise<void> {
  const { table, keyColumns, columns, notCompared } = target;
  const compared = Object.entries(columns).filter(([column]) => !notCompared.includes(column));
  const same = compared.map(([column, type]) => `t.${column} is not distinct from ${staged(column, type)}`);
  const known = keyColumns.map((column) => `t.${column} = r.data->>'${column}'`);
  await trx.raw(
    `update import_rows u set outcome = f.outcome from (
       select r.row, case when t.id is null then 'new' when ${same.join(' and ')} then 'same' else 'changed' end as outcome
       from import_rows r left join ${table} t on ${known.join(' and ')}
       where r.import_id = :id and r.outcome is distinct from 'wrong') f
     where u.import_id = :id and u.row = f.row and u.outcome is distinct from f.outcome`,
    { id },
  );
}

/** The staged value of a column, cast. */
export function staged(column: string, type: 'text' | 'date'): string {
  return type === 'text' ? `r.data->>'${column}'` : `(r.data->>'${column}')::${type}`;
}
