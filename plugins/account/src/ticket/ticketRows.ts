import type { Transaction } from '@zaoce/platform';
import { openIdentity, sealIdentity, type TicketIdentity } from './sealedIdentity';

const TABLE = 'account_tickets';

export type TicketKind = 'claim' | 'recover';

export interface Ticket {
  id: string;
  kind: TicketKind;
  identity: TicketIdentity;
  /** Null while nobody was found whom the identity matches. */
  codeHash: string | null;
  /** The qualification record to claim, or the user who recovers. */
  subjectId: number | null;
  tries: number;
  expiresAt: Date;
  usedAt: Date | null;
}

interface Row {
  id: string;
  kind: TicketKind;
  identity_cipher: string;
  code_hash: string | null;
  subject_id: number | null;
  tries: number;
  expires_at: Date;
  used_at: Date | null;
}

export interface NewTicket {
  id: string;
  kind: TicketKind;
  tokenHash: string;
  identity: TicketIdentity;
  now: Date;
  expiresAt: Date;
}

export async function insertTicket(trx: Transaction, ticket: NewTicket): Promise<void> {
  await trx(TABLE).insert({
    id: ticket.id,
    kind: ticket.kind,
    token_hash: ticket.tokenHash,
    identity_cipher: sealIdentity(ticket.id, ticket.identity),
    created_at: ticket.now,
    expires_at: ticket.expiresAt,
  });
}

/** The ticket, locked until the transaction ends; null when there is none. */
export async function lockTicket(
  trx: Transaction,
  by: { id: string } | { tokenHash: string; kind: TicketKind },
): Promise<Ticket | null> {
  const where = 'id' in by ? { id: by.id } : { token_hash: by.tokenHash, kind: by.kind };
  const row: Row | undefined = await trx(TABLE).where(where).forUpdate().first<Row | undefined>();
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind,
    identity: openIdentity(row.id, row.identity_cipher),
    codeHash: row.code_hash,
    subjectId: row.subject_id,
    tries: row.tries,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  };
}

/** The ticket's identity matched somebody: his code was sent. */
export async function giveCode(
  trx: Transaction,
  id: string,
  codeHash: string,
  subjectId: number,
): Promise<void> {
  await trx(TABLE).where({ id }).update({ code_hash: codeHash, subject_id: subjectId });
}

export async function countTry(trx: Transaction, id: string): Promise<void> {
  await trx(TABLE).where({ id }).increment('tries', 1);
}

export async function markUsed(trx: Transaction, id: string, now: Date): Promise<void> {
  await trx(TABLE).where({ id }).update({ used_at: now });
}
