import { publicUrl, type Transaction } from '@zaoce/platform';
import type { Message, ParamValue } from '../messages/message';
import { renderMessage } from '../messages/render';
import type { Recipient } from '../outgoing/recipient';
import { findText } from '../outgoing/templates';
import { insertInbox } from './inboxMessages';

/** Keeps what a message says in the recipient's message centre, in the transaction of the event. */
export async function putIntoInbox(
  trx: Transaction,
  message: Message,
  { key, recipient, params }: { key: string; recipient: Recipient; params: Record<string, ParamValue> },
): Promise<void> {
  if (recipient.userId === null || message.inbox === false) return;
  const { event } = message;
  const { name, language, userId } = recipient;
  const { text } = await findText(trx, { event, language });
  // The link is a button there.
  const { subject, content } = renderMessage(text, { ...params, recipient: name, link: '' }, language);
  await insertInbox(trx, { userId, key, event, subject, body: content, link: placeOf(params.link) });
}

/** The page of the portal a link leads to, without the host, which may change; null when it leads nowhere else. */
function placeOf(link: ParamValue | undefined): string | null {
  if (typeof link !== 'string' || !link.startsWith(`${publicUrl()}/`)) return null;
  const place = link.slice(publicUrl().length);
  return place === '/' ? null : place;
}
