import { notify } from '@zaoce/notification';
import type { Transaction } from '@zaoce/platform';
import { revokeSessionsOf } from '../session/sessionRows';
import type { Account } from '../users/account';
import { updatePassword } from '../users/userRows';

/**
 * Replaces a password: every session of the user ends and he is told by mail.
 *
 * @param happening.key identifies the change, so that it is told once.
 */
export async function setPassword(
  trx: Transaction,
  account: Account,
  passwordHash: string,
  { key, now }: { key: string; now: Date },
): Promise<void> {
  await updatePassword(trx, account.userId, passwordHash, now);
  await trx('account_staff').where({ user_id: account.userId }).update({ must_change_password: false });
  await revokeSessionsOf(trx, account.userId, now);
  await notify(trx, {
    event: 'password-changed',
    key: `password-changed:${key}`,
    recipient: account,
    params: { time: inBeijing(now) },
  });
}

function inBeijing(now: Date): string {
  return now.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
}
