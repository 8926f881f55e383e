export interface ComposedMail {
  messageId: string;
  createdAt: Date;
  /** Envelope addresses. */
  from: string;
  to: string;
  bytes: Buffer;
}

/** A way for mail to leave the house. */
export interface Transport {
  /**
   * Hands one message over. `beforeHandOver` runs when everything but the end of the message is out: if `deliver`
   * fails before, or with the server's own refusal, the message was certainly not taken.
   *
   * @throws DeliveryUnknown when the server may have taken it; any other error when it did not.
   */
  deliver(mail: ComposedMail, beforeHandOver: () => Promise<void>): Promise<void>;
}

/** The connection broke between the end of the message and the server's answer. */
export class DeliveryUnknown extends Error {
  constructor(cause: Error) {
    super(`the mail server’s answer was lost: ${cause.message}`, { cause });
    this.name = 'DeliveryUnknown';
  }
}
