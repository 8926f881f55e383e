import { hashPassword, randomPassword, setInitialPassword, updateStaff } from '@zaoce/account';
import { runAccount, type AccountCall } from './runAccount';

/** Gives an account a new first password, which is told to the caller alone, once; its person is told that it changed. */
export async function resetPassword(call: AccountCall): Promise<string> {
  const initialPassword = randomPassword();
  const passwordHash = await hashPassword(initialPassword);
  await runAccount(call, async (trx, staff) => {
    await setInitialPassword(trx, staff.userId, passwordHash, call.now);
    await updateStaff(trx, staff.userId, {}, call.now);
    return { action: 'staff.password-reset' };
  });
  return initialPassword;
}
