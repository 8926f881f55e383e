import type { Strapi } from '@zaoce/platform';
import { getMessage } from '../messages/catalogue';
import { renderShort } from '../messages/renderShort';
import { smsProviderOf } from '../sms/provider';
import { openTransport } from '../transport/openTransport';
import { composeMail } from './composeMail';
import { mailSettings } from './mailSettings';
import type { Channel, OutgoingMessage } from './outgoingMessages';
import { openParams } from './sealedParams';

/** Hands a message over; `beforeHandOver` is recorded before whoever takes it can have taken it. */
type Delivery = (
  strapi: Strapi,
  message: OutgoingMessage,
  beforeHandOver: () => Promise<void>,
) => Promise<void>;

/** The ways out of the house. */
export const CHANNELS: Record<Channel, Delivery> = {
  mail: async (strapi, message, beforeHandOver) => {
    const settings = mailSettings();
    const mail = await composeMail(strapi, message, settings);
    await openTransport(settings).deliver(mail, beforeHandOver);
  },
  sms: async (strapi, message, beforeHandOver) => {
    const { messageId, event, recipient: to, language } = message;
    const params = openParams(message);
    const text = renderShort(getMessage(event), params, language);
    await beforeHandOver();
    await smsProviderOf(strapi).send({ messageId, event, to, text });
  },
};
