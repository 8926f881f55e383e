import type { Transaction } from '@zaoce/platform';

/** So many messages may leave at once after a quiet time: one minute's worth. */
const BURST_MS = 60_000;

/**
 * Takes the next free place in the stream of mail and answers its moment, now or later. However many workers there are,
 * no more than `perMinute` leave in a minute once a minute's worth has gone: a server that comes back after a day is not
 * flooded with what waited for it.
 */
export async function takePlace(trx: Transaction, perMinute: number, now: Date): Promise<Date> {
  const step = 60_000 / perMinute;
  const { rows } = await trx.raw<{ rows: { place: Date }[] }>(
    `with taken as (select next_at, greatest(next_at, ?::timestamptz) as place from mail_pace for update)
     update mail_pace set next_at = taken.place + ? * interval '1 millisecond' from taken returning taken.place`,
    [new Date(now.getTime() - BURST_MS).toISOString(), step],
  );
  return rows[0]?.place ?? now;
}
