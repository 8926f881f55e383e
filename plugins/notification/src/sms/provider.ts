import { maskMobile } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';

export interface ShortMessage {
  /** The same at every attempt, so that a provider can recognise a repetition. */
  messageId: string;
  event: string;
  /** A mainland number, 11 digits. */
  to: string;
  text: string;
}

/** A way to the phone. */
export interface SmsProvider {
  /**
   * Hands one text over.
   *
   * @throws DeliveryUnknown when the provider may have taken it; any other error when it did not.
   */
  send(message: ShortMessage): Promise<void>;
}

const providers = new WeakMap<object, SmsProvider>();

/** Makes a provider the office's way to phones; call in `register`. Without one texts are only noted in the log. */
export function setSmsProvider(strapi: Strapi, provider: SmsProvider): void {
  providers.set(strapi, provider);
}

export function smsProviderOf(strapi: Strapi): SmsProvider {
  return providers.get(strapi) ?? loggingProvider(strapi);
}

/** Notes that a text would have gone out: neither the number nor what it says. */
function loggingProvider(strapi: Strapi): SmsProvider {
  return {
    send: ({ messageId, event, to }) => {
      strapi.log.info(`short message ${event} to ${maskMobile(to)} not sent, no provider: ${messageId}`);
      return Promise.resolve();
    },
  };
}
