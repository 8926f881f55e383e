import type { Transaction } from '@zaoce/platform';
import { putIntoInbox } from '../inbox/putIntoInbox';
import { getMessage, type MessageEvent, type MessageParams } from '../messages/catalogue';
import { smsSettings } from '../sms/smsSettings';
import { enqueueSending } from './enqueueSending';
import { mailSettings, messageIdFor } from './mailSettings';
import { insertOutgoing, type NewOutgoingMessage } from './outgoingMessages';
import type { Recipient } from './recipient';
import { sealParams } from './sealedParams';

export interface Notification<E extends MessageEvent = MessageEvent> {
  event: E;
  recipient: Recipient;
  params: MessageParams<E>;
  /** Identifies the happening, e.g. `filing:17:event:3:submitted`; a second message of the same key is not made. */
  key: string;
  /** From then on it is of no use and is not sent any more. */
  expiresAt?: Date;
  /** Of several that wait under one name only the newest is sent, e.g. `digest:17`. */
  collapseKey?: string;
}

/**
 * Writes a message to a person in the caller's transaction: it exists exactly when the change exists, once per key, in
 * his message centre, by mail and, where the office has settled so, to his phone. It is sent by a job after the commit;
 * a mail server that is down only delays it. Whether he wants reminders is the caller's question.
 */
export async function notify<E extends MessageEvent>(
  trx: Transaction,
  { event, recipient, params, key, expiresAt, collapseKey }: Notification<E>,
): Promise<void> {
  const message = getMessage(event);
  const common = {
    event,
    recipientName: recipient.name,
    userId: recipient.userId,
    language: recipient.language,
    expiresAt: expiresAt ?? null,
    collapseKey: collapseKey ?? null,
  };
  await putIntoInbox(trx, message, { key, recipient, params });
  await put(trx, { ...common, key, channel: 'mail', recipient: recipient.email }, params);
  if (message.short && recipient.mobile && smsSettings().events.includes(event))
    await put(trx, { ...common, key: `${key}:sms`, channel: 'sms', recipient: recipient.mobile }, params);
}

async function put<E extends MessageEvent>(
  trx: Transaction,
  message: Omit<NewOutgoingMessage, 'paramsCipher' | 'messageId'>,
  params: MessageParams<E>,
): Promise<void> {
  const { key } = message;
  const messageId = messageIdFor(key, mailSettings().domain);
  const id = await insertOutgoing(trx, { ...message, paramsCipher: sealParams(key, params), messageId });
  if (id !== null) await enqueueSending(trx, id);
}
