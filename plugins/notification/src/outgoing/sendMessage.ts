import { countMailAttempt, inTransaction, type Strapi } from '@zaoce/platform';
import { DeliveryUnknown } from '../transport/transport';
import { beginAttempt } from './beginAttempt';
import { CHANNELS } from './channels';
import { mailSettings } from './mailSettings';
import { noteFailure, noteHandOver, updateOutgoing, type OutgoingMessage } from './outgoingMessages';

const UNCERTAIN =
  'the mail server’s answer was lost; the message may have arrived. Retry the job to send it again, with the same Message-ID';

/**
 * Sends a message once.
 *
 * Guaranteed: a message that the server did not take is tried again; one that it took, and whose answer was recorded, is
 * never sent again. The row says `handing-over` from just before the last byte until the answer is recorded. If the
 * worker or the connection dies in between, nobody can know whether the server took the message: it then stays
 * `uncertain`, the job fails and an administrator sees it among the dead jobs. Every attempt has the same Message-ID.
 */
export async function sendMessage(
  strapi: Strapi,
  id: number,
  request: { attempt: number; hasPlace: boolean; now: Date },
): Promise<void> {
  const { smtpUrl, perMinute } = mailSettings();
  // The outbox need not be spared.
  const pace = smtpUrl === null ? null : perMinute;
  const begun = await inTransaction(strapi, (trx) => beginAttempt(trx, id, { ...request, perMinute: pace }));
  if (begun.kind === 'uncertain') throw new Error(UNCERTAIN);
  if (begun.kind === 'send') await deliver(strapi, begun.message);
}

async function deliver(strapi: Strapi, message: OutgoingMessage): Promise<void> {
  const db = strapi.db.connection;
  try {
    await CHANNELS[message.channel](strapi, message, () => noteHandOver(db, message.id));
  } catch (error) {
    const unknown = error instanceof DeliveryUnknown;
    countMailAttempt(unknown ? 'unknown' : 'failed');
    const reason = error instanceof Error ? error.message : String(error);
    const last_error = reason.slice(0, 500);
    await noteFailure(db, message.id, { state: unknown ? 'uncertain' : 'waiting', last_error });
    throw error;
  }
  countMailAttempt('sent');
  await updateOutgoing(db, message.id, {
    state: 'sent',
    sent_at: new Date(),
    last_error: null,
    params_cipher: null,
  });
}
