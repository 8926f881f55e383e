import { theVault, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'inbox_messages';

const content = z.object({ subject: z.string(), body: z.string(), link: z.string().nullable() });
/** What a message says, as it was told: later changes of a text or of the language do not rewrite it. */
export type InboxContent = z.infer<typeof content>;

export interface InboxMessage extends InboxContent {
  id: number;
  event: string;
  createdAt: Date;
  readAt: Date | null;
}

interface Row {
  id: number;
  key: string;
  event: string;
  content_cipher: string;
  created_at: Date;
  read_at: Date | null;
}

const COLUMNS = ['id', 'key', 'event', 'content_cipher', 'created_at', 'read_at'];
/** What the seal of a message's content is bound to. */
export const contextOfInbox = (key: string) => `inbox-message:${key}`;

/** Keeps a message for a user; nothing happens when one with that key exists already. */
export async function insertInbox(
  trx: Transaction,
  { userId, key, event, ...said }: InboxContent & { userId: number; key: string; event: string },
): Promise<void> {
  const cipher = theVault().sealText(JSON.stringify(said), contextOfInbox(key));
  await trx(TABLE).insert({ user_id: userId, key, event, content_cipher: cipher }).onConflict('key').ignore();
}

/** A page of a user's messages, the newest first, and how many there are. */
export async function listInbox(
  db: Knex,
  userId: number,
  { unread, offset, limit }: { unread: boolean; offset: number; limit: number },
): Promise<{ rows: InboxMessage[]; total: number }> {
  const own = db(TABLE).where({ user_id: userId });
  if (unread) void own.whereNull('read_at');
  const counted = await own.clone().count<{ total: string }[]>('* as total');
  const rows: Row[] = await own.clone().orderBy('id', 'desc').offset(offset).limit(limit).select(COLUMNS);
  return { rows: rows.map(toMessage), total: Number(counted[0]?.total ?? 0) };
}

/** One message of a user; undefined when there is none or it is somebody else's. */
export async function findInbox(db: Knex, userId: number, id: number): Promise<InboxMessage | undefined> {
  const row: Row | undefined = await db(TABLE).where({ user_id: userId, id }).first(COLUMNS);
  return row && toMessage(row);
}

/** How many messages of a user nobody has opened. */
export async function countUnread(db: Knex, userId: number): Promise<number> {
  const counted = await db(TABLE)
    .where({ user_id: userId })
    .whereNull('read_at')
    .count<{ unread: string }[]>('* as unread');
  return Number(counted[0]?.unread ?? 0);
}

/** Marks unread messages of a user as read, one or all; the first reading counts. Answers how many were unread. */
export async function markRead(db: Knex, userId: number, now: Date, id?: number): Promise<number> {
  return db(TABLE)
    .where({ user_id: userId, ...(id === undefined ? {} : { id }) })
    .whereNull('read_at')
    .update({ read_at: now });
}

function toMessage(row: Row): InboxMessage {
  const said = content.parse(JSON.parse(theVault().openText(row.content_cipher, contextOfInbox(row.key))));
  return { id: row.id, event: row.event, createdAt: row.created_at, readAt: row.read_at, ...said };
}
