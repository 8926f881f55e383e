import type { Knex } from 'knex';
import type { Strapi } from '../strapi';

/** Rows and locks of one state change; every statement inside must use it (Strapi trap 3). */
export type Transaction = Knex.Transaction;

/** PostgreSQL's words for "try the whole transaction again": serialisation failure and deadlock. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * Runs `work` in one transaction: all of it commits or none. Joins a transaction that is already open, so that an
 * idempotent request and its effect commit together. A deadlock is tried again, but only by the outermost caller,
 * since after an SQL error the whole transaction is dead.
 */
export async function inTransaction<T>(strapi: Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(strapi, work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !RETRYABLE.has(sqlState(error)) || isInsideTransaction(strapi)) throw error;
    }
  }
}

/**
 * The commit itself may fail: constraints that are asked at the end are violated, or the connection breaks. Knex tells
 * that by `executionPromise` alone, which Strapi does not wait for, so a lost change would look like a success.
 */
async function runOnce<T>(strapi: Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> {
  if (isInsideTransaction(strapi)) return strapi.db.transaction(({ trx }) => work(trx));
  let committed: Promise<unknown> = Promise.resolve();
  const result = await strapi.db.transaction(({ trx }) => {
    committed = trx.executionPromise;
    return work(trx);
  });
  await committed;
  return result;
}

/** SQLSTATE of a PostgreSQL error, or an empty text. */
export function sqlState(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

function isInsideTransaction(strapi: Strapi): boolean {
  const inside = (strapi.db as { inTransaction?: () => boolean }).inTransaction;
  return typeof inside === 'function' ? inside.call(strapi.db) : false;
}
