import { RATE_LIMIT_TABLE, type Strapi } from '@zaoce/platform';

const DAY_MS = 86_400_000;
/** Ended sessions still tell for a while from where the owner used to sign in. */
const SESSIONS_KEPT_DAYS = 30;

/**
 * Removes tickets and captchas that have run out (tickets hold what strangers stated), spent budgets whose window is
 * over and sessions long over.
 */
export async function sweep(strapi: Strapi, now: Date): Promise<void> {
  const db = strapi.db.connection;
  await db('account_tickets').where('expires_at', '<', now).delete();
  await db('account_used_captchas').where('expires_at', '<', now).delete();
  await db(RATE_LIMIT_TABLE).where('expire', '<', now.getTime()).delete();
  const longOver = new Date(now.getTime() - SESSIONS_KEPT_DAYS * DAY_MS);
  await db('account_sessions').where('expires_at', '<', longOver).delete();
}
