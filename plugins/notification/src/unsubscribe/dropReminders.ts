import type { Transaction } from '@zaoce/platform';
import { MESSAGES } from '../messages/catalogue';
import type { Message } from '../messages/message';
import { dropWaiting } from '../outgoing/outgoingMessages';

const ALL: readonly Message[] = MESSAGES;
const REMINDERS = ALL.filter((message) => message.reminder).map((message) => message.event);

/** Gives up the reminders that wait for a user who does not want them any more. */
export async function dropReminders(trx: Transaction, userId: number): Promise<void> {
  await dropWaiting(trx, userId, REMINDERS, 'opted-out');
}
