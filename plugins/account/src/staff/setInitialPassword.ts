import { randomUUID } from 'node:crypto';
import type { Transaction } from '@zaoce/platform';
import { setPassword } from '../password/setPassword';
import { getAccount } from '../users/account';

/** Gives a member of staff a password that somebody else knows: his sessions end, and the next sign-in asks for another. */
export async function setInitialPassword(
  trx: Transaction,
  userId: number,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await setPassword(trx, await getAccount(trx, userId), passwordHash, { key: randomUUID(), now });
  await trx('account_staff').where({ user_id: userId }).update({ must_change_password: true });
}
