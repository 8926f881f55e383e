import type { Transaction } from '@zaoce/platform';
import { countAttempt, lockOutgoing, updateOutgoing, type OutgoingMessage } from './outgoingMessages';

export type Attempt =
  { kind: 'send'; message: OutgoingMessage } | { kind: 'nothing' } | { kind: 'uncertain' };

/**
 * Decides what a try may do. A message found half handed over (the worker died at that moment) or marked uncertain is
 * not sent again by itself; only when somebody starts the job anew, which begins again at attempt 1.
 */
export async function beginAttempt(
  trx: Transaction,
  id: number,
  { attempt, now }: { attempt: number; now: Date },
): Promise<Attempt> {
  const message = await lockOutgoing(trx, id);
  if (!message || message.state === 'sent' || message.state === 'expired') return { kind: 'nothing' };
  if (message.expiresAt && message.expiresAt <= now) {
    await updateOutgoing(trx, id, { state: 'expired', params_cipher: null });
    return { kind: 'nothing' };
  }
  const halfway = message.state === 'handing-over' || message.state === 'uncertain';
  if (halfway && attempt > 1) {
    await updateOutgoing(trx, id, { state: 'uncertain' });
    return { kind: 'uncertain' };
  }
  await countAttempt(trx, id, now);
  return { kind: 'send', message };
}
