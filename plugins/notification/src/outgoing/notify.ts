import type { Locale } from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import type { Transaction } from '@zaoce/platform';
import type { MessageEvent, MessageParams } from '../messages/catalogue';
import { mailSettings, messageIdFor } from './mailSettings';
import { insertOutgoing } from './outgoingMessages';
import { sealParams } from './sealedParams';
import { sendMailTask } from './sendMailTask';

export interface Recipient {
  name: string;
  email: string;
  language: Locale;
}

export interface Notification<E extends MessageEvent = MessageEvent> {
  event: E;
  recipient: Recipient;
  params: MessageParams<E>;
  /** Identifies the happening, e.g. `filing:17:event:3:submitted`; a second message of the same key is not made. */
  key: string;
  /** From then on it is of no use and is not sent any more. */
  expiresAt?: Date;
}

/**
 * Writes a message to a person in the caller's transaction: it exists exactly when the change exists, once per key.
 * It is sent by a job after the commit; a mail server that is down only delays it.
 */
export async function notify<E extends MessageEvent>(
  trx: Transaction,
  { event, recipient, params, key, expiresAt }: Notification<E>,
): Promise<void> {
  const id = await insertOutgoing(trx, {
    key,
    event,
    recipient: recipient.email,
    recipientName: recipient.name,
    language: recipient.language,
    paramsCipher: sealParams(key, params),
    messageId: messageIdFor(key, mailSettings().domain),
    expiresAt: expiresAt ?? null,
  });
  if (id !== null) await enqueue(trx, sendMailTask, { id });
}
