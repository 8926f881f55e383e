import type { Strapi } from '@zaoce/platform';
import MailComposer from 'nodemailer/lib/mail-composer';
import { renderMessage } from '../messages/render';
import type { ComposedMail } from '../transport/transport';
import type { MailSettings } from './mailSettings';
import type { OutgoingMessage } from './outgoingMessages';
import { openParams } from './sealedParams';
import { findText } from './templates';

/** The whole message as it goes over the wire; the date is that of the happening, not of the attempt. */
export async function composeMail(
  strapi: Strapi,
  message: OutgoingMessage,
  settings: MailSettings,
): Promise<ComposedMail> {
  if (message.paramsCipher === null) throw new Error(`message ${message.id} has no content`);
  const params = { ...openParams(message.key, message.paramsCipher), recipient: message.recipientName };
  const { subject, text, html } = renderMessage(await findText(strapi, message), params, message.language);
  const composer = new MailComposer({
    from: settings.from,
    to: message.recipient,
    subject,
    text,
    html,
    messageId: message.messageId,
    date: message.createdAt,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': message.language },
  });
  const node = composer.compile();
  const { from, to } = node.getEnvelope();
  if (!from || to.length !== 1) throw new Error('a message needs one sender and one recipient');
  return {
    messageId: message.messageId,
    createdAt: message.createdAt,
    from,
    to: to[0] ?? '',
    bytes: await node.build(),
  };
}
