import type { Knex } from 'knex';
import type { Transaction } from './transaction';

let opened = 0;

/**
 * The rows of a query, a batch at a time, in constant memory however many there are: a cursor on the server. All are of
 * one moment. The next batch is asked for only when the one before was taken; who stops early closes the cursor.
 */
export async function* readInBatches<Row>(
  trx: Transaction,
  query: Knex.QueryBuilder | Knex.Raw,
  size = 1000,
): AsyncGenerator<Row[], void> {
  opened += 1;
  const cursor = `zaoce_batch_${opened}`;
  await trx.raw('declare ?? no scroll cursor for ?', [cursor, query]);
  try {
    for (;;) {
      const { rows } = await trx.raw<{ rows: Row[] }>(`fetch ${size} from ??`, [cursor]);
      if (rows.length > 0) yield rows;
      if (rows.length < size) break;
    }
  } finally {
    await trx.raw('close ??', [cursor]);
  }
}

/** Runs `read` in a transaction that sees the database as it is at one moment and changes nothing; joins an open one. */
export function atOneMoment<T>(db: Knex, read: (trx: Transaction) => Promise<T>): Promise<T> {
  if (db.isTransaction) return read(db as Transaction);
  return db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true });
}
