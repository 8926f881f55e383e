import type { Transaction } from '@zaoce/platform';
import { enqueueSending } from './enqueueSending';
import { takePlace } from './mailPace';
import {
  countAttempt,
  dropOutgoing,
  isSuperseded,
  lockOutgoing,
  updateOutgoing,
  type DropReason,
  type OutgoingMessage,
} from './outgoingMessages';

export type Attempt =
  { kind: 'send'; message: OutgoingMessage } | { kind: 'nothing' } | { kind: 'uncertain' };

export interface Try {
  /** 1 for the first try of its job. */
  attempt: number;
  /** Whether its place in the stream of mail was taken before. */
  hasPlace: boolean;
  /** Messages a minute; null where nothing has to be spared. */
  perMinute: number | null;
  now: Date;
}

/** A message that is of no use an hour later does not wait behind others. */
const URGENT_MS = 3_600_000;

/**
 * Decides what a try may do. A message found half handed over (the worker died at that moment) or marked uncertain is
 * not sent again by itself; only when somebody starts the job anew, which begins again at attempt 1. What is of no use
 * any more is dropped with the reason; what has to wait for its place gets a job at that moment.
 */
export async function beginAttempt(trx: Transaction, id: number, request: Try): Promise<Attempt> {
  const { attempt, now } = request;
  const message = await lockOutgoing(trx, id);
  if (!message || message.state === 'sent' || message.state === 'expired') return { kind: 'nothing' };
  const needless = await reasonToDrop(trx, message, now);
  if (needless) {
    await dropOutgoing(trx, id, needless);
    return { kind: 'nothing' };
  }
  const halfway = message.state === 'handing-over' || message.state === 'uncertain';
  if (halfway && attempt > 1) {
    await updateOutgoing(trx, id, { state: 'uncertain' });
    return { kind: 'uncertain' };
  }
  if (await mustWait(trx, message, request)) return { kind: 'nothing' };
  await countAttempt(trx, id, now);
  return { kind: 'send', message };
}

async function reasonToDrop(
  trx: Transaction,
  message: OutgoingMessage,
  now: Date,
): Promise<DropReason | null> {
  if (message.expiresAt && message.expiresAt <= now) return 'expired';
  return (await isSuperseded(trx, message)) ? 'superseded' : null;
}

async function mustWait(
  trx: Transaction,
  { id, channel, expiresAt }: OutgoingMessage,
  { perMinute, hasPlace, attempt, now }: Try,
): Promise<boolean> {
  if (perMinute === null || channel !== 'mail' || (hasPlace && attempt === 1)) return false;
  const place = await takePlace(trx, perMinute, now);
  const isUrgent = expiresAt !== null && expiresAt.getTime() - now.getTime() < URGENT_MS;
  if (place <= now || isUrgent) return false;
  await enqueueSending(trx, id, place);
  return true;
}
