import { recordAudit } from '@zaoce/audit';
import { dropReminders, readUnsubscribeToken } from '@zaoce/notification';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';
import { auditActor } from '../users/auditActor';
import { findAccount, type Account } from '../users/account';

/** Whether a link of a mail is one of ours. */
export async function isUnsubscribeLink(strapi: Strapi, token: string): Promise<boolean> {
  const userId = readUnsubscribeToken(token);
  return userId !== null && (await findAccount(strapi.db.connection, userId)) !== null;
}

/**
 * Stops the reminders of the person a link was made for, without a sign-in. A second click changes nothing. False when
 * the link is none of ours.
 */
export async function stopReminders(
  strapi: Strapi,
  token: string,
  { ip, requestId, now }: { ip: string; requestId: string; now: Date },
): Promise<boolean> {
  const userId = readUnsubscribeToken(token);
  if (userId === null) return false;
  return inTransaction(strapi, async (trx) => {
    const account = await findAccount(trx, userId);
    if (!account) return false;
    if ((await optOut(trx, account, now)) === 0) return true;
    await dropReminders(trx, userId);
    await recordAudit(trx, {
      action: 'account.notices-changed',
      actor: auditActor(account),
      subject: { type: 'user', id: userId },
      authorityCode: account.authorityCode,
      ip,
      requestId,
      details: { fields: ['reminders'], by: 'unsubscribe-link' },
    });
    return true;
  });
}

/** Answers how many rows changed: none when he wanted no reminders before. */
async function optOut(trx: Transaction, { userId, applicantId }: Account, now: Date): Promise<number> {
  if (applicantId === null)
    return trx('account_staff').where({ user_id: userId, digest: true }).update({ digest: false });
  return trx('applicants')
    .where({ id: applicantId })
    .whereRaw('reminders is not false')
    .update({ reminders: false, version: trx.raw('version + 1'), updated_at: now });
}
