import { recordAudit } from '@zaoce/audit';
import { inTransaction, type Strapi } from '@zaoce/platform';
import { findAccount } from '../users/account';
import { auditActor } from '../users/auditActor';
import { judgeToken, parseRefreshToken } from './refreshToken';
import type { RefreshRequest } from './refreshSession';
import { lockSession, revokeSession } from './sessionRows';

/** Signs out: the session behind the cookie ends at once. A cookie that does not hold changes nothing. */
export async function endSession(
  strapi: Strapi,
  { cookie, ip, requestId, now }: RefreshRequest,
): Promise<void> {
  const token = parseRefreshToken(cookie);
  if (!token) return;
  await inTransaction(strapi, async (trx) => {
    const session = await lockSession(trx, token.sessionId);
    if (!session || session.revokedAt || judgeToken(session, token.secret, now) === 'reused') return;
    await revokeSession(trx, session.id, now);
    const account = await findAccount(trx, session.userId);
    if (!account) return;
    await recordAudit(trx, {
      action: 'account.signed-out',
      actor: auditActor(account),
      subject: { type: 'session', id: session.id },
      authorityCode: account.authorityCode,
      ip,
      requestId,
    });
  });
}
