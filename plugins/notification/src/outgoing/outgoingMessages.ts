import type { Locale } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/*
 * waiting: nobody has been given it · handing-over: the last byte is about to be sent, the server's answer is not known ·
 * sent · uncertain: the answer was lost, so that sending again might send it twice · expired: given up, `dropped` says why.
 */
export type OutgoingState = 'waiting' | 'handing-over' | 'sent' | 'uncertain' | 'expired';

export type Channel = 'mail' | 'sms';

/** Why a message was not sent: its time had passed, a newer one says the same, or its recipient wants none of its kind. */
export type DropReason = 'expired' | 'superseded' | 'opted-out';

export interface OutgoingMessage {
  id: number;
  channel: Channel;
  userId: number | null;
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
  collapseKey: string | null;
}

interface Row {
  id: string;
  channel: Channel;
  user_id: number | null;
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
  collapse_key: string | null;
}

export type NewOutgoingMessage = Pick<
  OutgoingMessage,
  | 'key'
  | 'channel'
  | 'userId'
  | 'event'
  | 'recipient'
  | 'recipientName'
  | 'language'
  | 'messageId'
  | 'expiresAt'
  | 'collapseKey'
> & { paramsCipher: string };

const TABLE = 'outgoing_messages';

/** Inserts a message and returns its id; null when one with that key exists already. */
export async function insertOutgoing(trx: Transaction, message: NewOutgoingMessage): Promise<number | null> {
  const inserted: { id: string }[] = await trx(TABLE)
    .insert({
      key: message.key,
      channel: message.channel,
      user_id: message.userId,
      event: message.event,
      recipient: message.recipient,
      recipient_name: message.recipientName,
      language: message.language,
      params_cipher: message.paramsCipher,
      message_id: message.messageId,
      expires_at: message.expiresAt,
      collapse_key: message.collapseKey,
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

/**
 * Notes that the end of a message is about to be let out.
 *
 * @throws Error when it was dropped in the meantime; then it must not be sent
 */
export async function noteHandOver(db: Knex, id: number): Promise<void> {
  const noted = await db(TABLE).where({ id, state: 'waiting' }).update({ state: 'handing-over' });
  if (noted === 0) throw new Error('the message was dropped while it was being sent');
}

/** Notes a try that failed; one that was dropped in the meantime stays so. */
export async function noteFailure(
  db: Knex,
  id: number,
  failure: { state: 'waiting' | 'uncertain'; last_error: string },
): Promise<void> {
  await db(TABLE).where({ id }).whereNot({ state: 'expired' }).update(failure);
}

/** Gives a message up; what it says is wiped. */
export async function dropOutgoing(trx: Transaction, id: number, dropped: DropReason): Promise<void> {
  await trx(TABLE).where({ id }).update({ state: 'expired', dropped, params_cipher: null });
}

/** Gives up what waits for a user of some kinds of messages. */
export async function dropWaiting(
  trx: Transaction,
  userId: number,
  events: readonly string[],
  dropped: DropReason,
): Promise<void> {
  await trx(TABLE)
    .where({ user_id: userId, state: 'waiting' })
    .whereIn('event', [...events])
    .update({ state: 'expired', dropped, params_cipher: null });
}

/** Whether a newer message says the same better. */
export async function isSuperseded(
  trx: Transaction,
  { id, collapseKey }: Pick<OutgoingMessage, 'id' | 'collapseKey'>,
): Promise<boolean> {
  if (collapseKey === null) return false;
  const newer: unknown = await trx(TABLE)
    .where({ collapse_key: collapseKey })
    .andWhere('id', '>', id)
    .first('id');
  return newer !== undefined;
}

/** Counts a try that begins now. */
export async function countAttempt(trx: Transaction, id: number, now: Date): Promise<void> {
  await trx(TABLE).where({ id }).update({ state: 'waiting', attempted_at: now }).increment('attempts', 1);
}

function toMessage(row: Row): OutgoingMessage {
  return {
    id: Number(row.id),
    channel: row.channel,
    userId: row.user_id,
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
    collapseKey: row.collapse_key,
  };
}
