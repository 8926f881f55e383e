import { enqueue } from '@zaoce/jobs';
import type { Transaction } from '@zaoce/platform';
import { sendMailTask } from './sendMailTask';

/** So many messages are under way at a time: a server that does not answer must not keep all workers waiting for it. */
const AT_ONCE = 2;

/** Puts the sending of a message into the queue, now or at the place that was kept for it. */
export async function enqueueSending(trx: Transaction, id: number, place?: Date): Promise<void> {
  const queue = `mail-${id % AT_ONCE}`;
  if (place) await enqueue(trx, sendMailTask, { id, place: place.toISOString() }, { queue, runAt: place });
  else await enqueue(trx, sendMailTask, { id }, { queue });
}
