import { Refusal } from '@zaoce/domain';
import { recordAudit } from '@zaoce/audit';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { auditActor } from '../users/auditActor';
import { digest } from '../crypto/digest';
import { findAccount, type Account } from '../users/account';
import { refreshCookie } from './cookie';
import { idleLimit } from './lifetimes';
import { lifetimeOf, toSession, type OpenedSession } from './openSession';
import { judgeToken, nextSecret, parseRefreshToken, type RefreshToken } from './refreshToken';
import { lockSession, revokeSession, rotateSession, type SessionRow } from './sessionRows';

export interface RefreshRequest {
  cookie: string | undefined;
  ip: string;
  requestId: string;
  now: Date;
}

/**
 * Renews a session: a new access token, and the refresh token is replaced by its successor. An old token ends the whole
 * session, since one of the two who hold it is a thief; that is committed although the request is refused.
 */
export async function refreshSession(strapi: Strapi, request: RefreshRequest): Promise<OpenedSession> {
  const token = parseRefreshToken(request.cookie);
  if (!token) throw new Refusal('session-ended');
  const opened = await inTransaction(strapi, (trx) => renew(trx, token, request));
  if (!opened) throw new Refusal('session-ended');
  return opened;
}

async function renew(
  trx: Transaction,
  token: RefreshToken,
  request: RefreshRequest,
): Promise<OpenedSession | null> {
  const { now } = request;
  const session = await lockSession(trx, token.sessionId);
  if (!session || session.revokedAt || session.idleExpiresAt <= now || session.expiresAt <= now) return null;
  const account = await findAccount(trx, session.userId);
  if (!account || account.blocked) return null;
  const verdict = judgeToken(session, token.secret, now);
  if (verdict === 'reused') {
    await endStolenSession(trx, session, account, request);
    return null;
  }
  const next = { sessionId: session.id, secret: nextSecret(token) };
  if (verdict === 'current') {
    const idleExpiresAt = idleLimit(now, lifetimeOf(account), session.expiresAt);
    await rotateSession(trx, session, { tokenHash: digest(next.secret), idleExpiresAt, now });
  }
  return { session: toSession(account, session.id), cookie: refreshCookie(next, session.expiresAt, now) };
}

async function endStolenSession(
  trx: Transaction,
  session: SessionRow,
  account: Account,
  { ip, requestId, now }: RefreshRequest,
): Promise<void> {
  await revokeSession(trx, session.id, now);
  await recordAudit(trx, {
    action: 'account.refresh-reused',
    actor: auditActor(account),
    subject: { type: 'session', id: session.id },
    authorityCode: account.authorityCode,
    ip,
    requestId,
  });
}
