import type { Transaction } from '@zaoce/platform';

/**
 * Allots the next `count` numbers of a series and returns the first.
 *
 * The series' row stays locked until the transaction ends: whoever comes next waits, and a transaction that fails gives
 * its numbers back, so numbers are distinct, consecutive and never used twice (domain.md 3, Numbers). Allot late in a
 * transaction and in the order of the keys when it needs several series.
 */
export async function allotNumbers(trx: Transaction, key: string, count = 1): Promise<number> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('at least one number must be allotted');
  const rows: { last: number }[] = await trx('number_series')
    .insert({ key, last: count })
    .onConflict('key')
    .merge({ last: trx.raw('number_series.last + excluded.last') })
    .returning('last');
  const last = rows[0]?.last;
  if (last === undefined) throw new Error(`no number was allotted in series ${key}`);
  return last - count + 1;
}
