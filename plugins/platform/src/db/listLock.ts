import type { ImportListName } from '@zaoce/domain';
import type { Transaction } from './transaction';

/** Arbitrary; the class keeps these apart from other advisory locks. */
const LOCK_CLASS = 7_206_040;

/** From here to the end of the transaction nobody else writes the list, and nobody relies on it. */
export async function lockListToWrite(trx: Transaction, list: ImportListName): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(?, hashtext(?))', [LOCK_CLASS, list]);
}

/**
 * From here to the end of the transaction no import writes the list; others may rely on it as well. Needed where something
 * is drawn from what the list does not hold: a row lock does not hold off a row that is only being added.
 */
export async function lockListToRead(trx: Transaction, list: ImportListName): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock_shared(?, hashtext(?))', [LOCK_CLASS, list]);
}
