import { inTransaction, type Strapi } from '@zaoce/platform';
import { composeMail } from './composeMail';
import { beginAttempt } from './beginAttempt';
import { mailSettings } from './mailSettings';
import { updateOutgoing, type OutgoingMessage } from './outgoingMessages';
import { DeliveryUnknown } from '../transport/transport';
import { openTransport } from '../transport/openTransport';

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
  { attempt, now }: { attempt: number; now: Date },
): Promise<void> {
  const begun = await inTransaction(strapi, (trx) => beginAttempt(trx, id, { attempt, now }));
  if (begun.kind === 'uncertain') throw new Error(UNCERTAIN);
  if (begun.kind === 'send') await deliver(strapi, begun.message);
}

async function deliver(strapi: Strapi, message: OutgoingMessage): Promise<void> {
  const db = strapi.db.connection;
  const settings = mailSettings();
  try {
    const mail = await composeMail(strapi, message, settings);
    await openTransport(settings).deliver(mail, () =>
      updateOutgoing(db, message.id, { state: 'handing-over' }),
    );
  } catch (error) {
    const unknown = error instanceof DeliveryUnknown;
    const reason = error instanceof Error ? error.message : String(error);
    await updateOutgoing(db, message.id, {
      state: unknown ? 'uncertain' : 'waiting',
      last_error: reason.slice(0, 500),
    });
    throw error;
  }
  await updateOutgoing(db, message.id, {
    state: 'sent',
    sent_at: new Date(),
    last_error: null,
    params_cipher: null,
  });
}
