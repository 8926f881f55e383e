import type { Locale } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/*
 * waiting: nobody has been given it · handing-over: the last byte is about to be sent, the server's answer is not known ·
 * sent · uncertain: the answer was lost, so that sending again might send it twice · expired: no longer of use.
 */
export type OutgoingState = 'waiting' | 'handing-over' | 'sent' | 'uncertain' | 'expired';

export interface OutgoingMessage {
  id: number;
  key: string;
  event: string;
  recipient: string;
  recipientName: string;
  language: Locale;
  /** Null once sent or expired. */
  paramsCipher: string | null;
  state: OutgoingState;
  messageId: string;
  createdAt: Date;
  expiresAt: Date | null;
}

interface Row {
  id: string;
  key: string;
  event: string;
  recipient: string;
  recipient_name: string;
  language: Locale;
  params_cipher: string | null;
  state: OutgoingState;
  message_id: string;
  created_at: Date;
  expires_at: Date | null;
}

export type NewOutgoingMessage = Pick<
  OutgoingMessage,
  'key' | 'event' | 'recipient' | 'recipientName' | 'language' | 'messageId' | 'expiresAt'
> & { paramsCipher: string };

const TABLE = 'outgoing_messages';

/** Inserts a message and returns its id; null when one with that key exists already. */
export async function insertOutgoing(trx: Transaction, message: NewOutgoingMessage): Promise<number | null> {
  const inserted: { id: string }[] = await trx(TABLE)
    .insert({
      key: message.key,
      event: message.event,
      recipient: message.recipient,
      recipient_name: message.recipientName,
      language: message.language,
      params_cipher: message.paramsCipher,
      message_id: message.messageId,
      expires_at: message.expiresAt,
    })
    .onConflict('key')
    .ignore()
    .returning('id');
  return inserted[0] ? Number(inserted[0].id) : null;
}

/** The message, locked until the transaction ends; null when it is gone. */
export async function lockOutgoing(trx: Transaction, id: number): Promise<OutgoingMessage | null> {
  const row: Row | undefined = await trx<Row>(TABLE)
    .where({ id: String(id) })
    .forUpdate()
    .first();
  return row ? toMessage(row) : null;
}

export type OutgoingChange = Partial<{
  state: OutgoingState;
  sent_at: Date;
  attempted_at: Date;
  last_error: string | null;
  params_cipher: null;
}>;

export async function updateOutgoing(db: Knex, id: number, change: OutgoingChange): Promise<void> {
  await db(TABLE).where({ id }).update(change);
}

/** Counts a try that begins now. */
export async function countAttempt(trx: Transaction, id: number, now: Date): Promise<void> {
  await trx(TABLE).where({ id }).update({ state: 'waiting', attempted_at: now }).increment('attempts', 1);
}

function toMessage(row: Row): OutgoingMessage {
  return {
    id: Number(row.id),
    key: row.key,
    event: row.event,
    recipient: row.recipient,
    recipientName: row.recipient_name,
    language: row.language,
    paramsCipher: row.params_cipher,
    state: row.state,
    messageId: row.message_id,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
