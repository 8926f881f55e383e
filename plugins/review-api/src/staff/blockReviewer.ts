import { revokeSessionsOf, updateStaff } from '@zaoce/account';
import { runAccount, type AccountCall } from './runAccount';

/** Blocks an account: nobody signs in with it, and its sessions end at once. What it holds stays for its lead to assign. */
export async function blockReviewer(call: AccountCall): Promise<void> {
  await runAccount(call, async (trx, staff) => {
    if (staff.blocked) return null;
    await updateStaff(trx, staff.userId, { blocked: true }, call.now);
    await revokeSessionsOf(trx, staff.userId, call.now);
    return { action: 'staff.blocked' };
  });
}

/** Lets a blocked account sign in again, with the password it had. */
export async function unblockReviewer(call: AccountCall): Promise<void> {
  await runAccount(call, async (trx, staff) => {
    if (!staff.blocked) return null;
    await updateStaff(trx, staff.userId, { blocked: false }, call.now);
    return { action: 'staff.unblocked' };
  });
}
