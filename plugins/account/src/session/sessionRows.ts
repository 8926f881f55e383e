import type { Transaction } from '@zaoce/platform';
import type { TokenState } from './refreshToken';

const TABLE = 'account_sessions';

export interface SessionRow extends TokenState {
  id: string;
  userId: number;
  idleExpiresAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

interface Row {
  id: string;
  user_id: number;
  token_hash: string;
  previous_hash: string | null;
  rotated_at: Date;
  idle_expires_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
}

export interface NewSession {
  id: string;
  userId: number;
  tokenHash: string;
  now: Date;
  idleExpiresAt: Date;
  expiresAt: Date;
  userAgent: string;
  ip: string;
}

export async function insertSession(trx: Transaction, session: NewSession): Promise<void> {
  await trx(TABLE).insert({
    id: session.id,
    user_id: session.userId,
    token_hash: session.tokenHash,
    created_at: session.now,
    rotated_at: session.now,
    idle_expires_at: session.idleExpiresAt,
    expires_at: session.expiresAt,
    user_agent: session.userAgent,
    ip: session.ip,
  });
}

/** The session, locked until the transaction ends; null when there is none. */
export async function lockSession(trx: Transaction, id: string): Promise<SessionRow | null> {
  const row: Row | undefined = await trx<Row>(TABLE).where({ id }).forUpdate().first();
  if (!row) return null;
  return {
    id: row.id,
    userId: row.user_id,
    tokenHash: row.token_hash,
    previousHash: row.previous_hash,
    rotatedAt: row.rotated_at,
    idleExpiresAt: row.idle_expires_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}

export async function rotateSession(
  trx: Transaction,
  session: SessionRow,
  { tokenHash, idleExpiresAt, now }: { tokenHash: string; idleExpiresAt: Date; now: Date },
): Promise<void> {
  await trx(TABLE).where({ id: session.id }).update({
    token_hash: tokenHash,
    previous_hash: session.tokenHash,
    rotated_at: now,
    idle_expires_at: idleExpiresAt,
  });
}

export async function revokeSession(trx: Transaction, id: string, now: Date): Promise<void> {
  await trx(TABLE).where({ id }).whereNull('revoked_at').update({ revoked_at: now });
}

/** Ends every session of a user; access tokens of them stop working at once. */
export async function revokeSessionsOf(trx: Transaction, userId: number, now: Date): Promise<void> {
  await trx(TABLE).where({ user_id: userId }).whereNull('revoked_at').update({ revoked_at: now });
}
