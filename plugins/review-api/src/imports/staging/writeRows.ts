import type { Transaction } from '@zaoce/platform';
import type { ImportTarget } from '../targets';
import { staged } from './classifyRows';

/**
 * Writes the rows that are new or changed into their list, all in one statement. In the order of their keys, so that two
 * imports cannot wait for each other.
 */
export async function writeRows(
  trx: Transaction,
  { table, keyColumns, columns, derived }: ImportTarget,
  importId: number,
  now: Date,
): Promise<void> {
  const names = [...Object.keys(columns), ...Object.keys(derived)];
  const values = [
    ...Object.entries(columns).map(([column, type]) => staged(column, type)),
    ...Object.values(derived),
  ];
  const updates = [
    ...Object.keys(columns)
      .filter((column) => !keyColumns.includes(column))
      .map((column) => `${column} = excluded.${column}`),
    // What was settled before stays settled.
    ...Object.keys(derived).map((column) => `${column} = coalesce(${table}.${column}, excluded.${column})`),
    'updated_at = excluded.updated_at',
  ];
  await trx.raw(
    `insert into ${table} (document_id, created_at, updated_at, published_at, ${names.join(', ')})
     select substr(md5(gen_random_uuid()::text), 1, 24), :now, :now, :now, ${values.join(', ')}
     from import_rows r where r.import_id = :importId and r.outcome in ('new', 'changed') order by r.key
     on conflict (${keyColumns.join(', ')}) do update set ${updates.join(', ')}`,
    { importId, now },
  );
}
