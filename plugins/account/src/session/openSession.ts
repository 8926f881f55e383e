import { randomUUID } from 'node:crypto';
import type { Session } from '@zaoce/domain';
import type { Cookie, Transaction } from '@zaoce/platform';
import { digest } from '../crypto/digest';
import { toSessionUser, type Account } from '../users/account';
import { issueAccessToken } from './accessToken';
import { refreshCookie } from './cookie';
import { ACCESS_TOKEN_SECONDS, idleLimit, LIFETIMES, type Lifetime } from './lifetimes';
import { firstSecret } from './refreshToken';
import { insertSession } from './sessionRows';

/** The device and place from which somebody signs in. */
export interface Place {
  ip: string;
  userAgent: string;
}

export interface OpenedSession {
  session: Session;
  cookie: Cookie;
}

export function lifetimeOf(account: Pick<Account, 'role'>): Lifetime {
  return account.role === 'applicant' ? LIFETIMES.applicant : LIFETIMES.staff;
}

/** Starts a session: an access token for the answer and a refresh token for the cookie. */
export async function openSession(
  trx: Transaction,
  account: Account,
  { ip, userAgent, now }: Place & { now: Date },
): Promise<OpenedSession> {
  const token = { sessionId: randomUUID(), secret: firstSecret() };
  const lifetime = lifetimeOf(account);
  const expiresAt = new Date(now.getTime() + lifetime.absoluteMs);
  const idleExpiresAt = idleLimit(now, lifetime, expiresAt);
  await insertSession(trx, {
    id: token.sessionId,
    userId: account.userId,
    tokenHash: digest(token.secret),
    now,
    idleExpiresAt,
    expiresAt,
    userAgent,
    ip,
  });
  return { session: toSession(account, token.sessionId), cookie: refreshCookie(token, expiresAt, now) };
}

/** The answer of every operation that signs somebody in. */
export function toSession(account: Account, sessionId: string): Session {
  return {
    accessToken: issueAccessToken(account.userId, sessionId),
    expiresIn: ACCESS_TOKEN_SECONDS,
    user: toSessionUser(account),
  };
}
