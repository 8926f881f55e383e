import { currentRequest, type Strapi } from '@zaoce/platform';
import MailComposer from 'nodemailer/lib/mail-composer';
import { renderMessage } from '../messages/render';
import type { ComposedMail } from '../transport/transport';
import type { MailSettings } from './mailSettings';
import type { OutgoingMessage } from './outgoingMessages';
import { openParams } from './sealedParams';
import { findText } from './templates';
import { unsubscribeAddress, unsubscribeHeaders } from '../unsubscribe/address';

/** The whole message as it goes over the wire; the date is that of the happening, not of the attempt. */
export async function composeMail(
  strapi: Strapi,
  message: OutgoingMessage,
  settings: MailSettings,
): Promise<ComposedMail> {
  const params = { ...openParams(message), recipient: message.recipientName };
  const found = await findText(strapi.db.connection, message);
  if (found.unknown.length > 0) warnOfTemplate(strapi, message, found.unknown);
  const request = currentRequest();
  const stop = unsubscribeAddress(message);
  const { subject, text, html } = renderMessage(found.text, params, message.language, stop);
  const composer = new MailComposer({
    from: settings.from,
    to: message.recipient,
    subject,
    text,
    html,
    messageId: message.messageId,
    date: message.createdAt,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
      ...(request ? { 'X-Request-Id': request.requestId } : {}),
      ...(stop ? unsubscribeHeaders(stop) : {}),
    },
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

function warnOfTemplate(strapi: Strapi, { event, language }: OutgoingMessage, unknown: string[]): void {
  strapi.log.warn(
    `message template ${event} (${language}) is not used, unknown placeholders: ${unknown.join(', ')}`,
  );
}
