import type { Transaction } from '@zaoce/platform';

const MINUTE_MS = 60_000;

/**
 * Takes the next free place in the stream of mail and answers its moment, now or later. However many workers there are,
 * after a quiet time `perMinute` messages leave at once and the others one by one at that pace: a server that comes back
 * after a day is not flooded with what waited for it.
 */
export async function takePlace(trx: Transaction, perMinute: number, now: Date): Promise<Date> {
  const step = MINUTE_MS / perMinute;
  // Places of the last minute that nobody took may still be taken.
  const earliest = new Date(now.getTime() - MINUTE_MS + step).toISOString();
  const { rows } = await trx.raw<{ rows: { place: Date }[] }>(
    `with taken as (select next_at, greatest(next_at, ?::timestamptz) as place from mail_pace for update)
     update mail_pace set next_at = taken.place + ? * interval '1 millisecond' from taken returning taken.place`,
    [earliest, step],
  );
  return rows[0]?.place ?? now;
}
