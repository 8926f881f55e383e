import { randomUUID } from 'node:crypto';
import { Refusal } from '@zaoce/domain';
import { recordAudit } from '@zaoce/audit';
import { forgive, inTransaction, spend, type Strapi, type Transaction } from '@zaoce/platform';
import { BUDGETS } from '../attempts/budgets';
import { openIdNumber } from '../identity/idNumberColumns';
import { openSession, type OpenedSession, type Place } from '../session/openSession';
import { getAccount, type Account } from '../users/account';
import { auditActor } from '../users/auditActor';
import { hashPassword, passwordMatches } from './hashPassword';
import type { PasswordOwner } from './passwordPolicy';
import { requireStrongPassword } from './requireStrongPassword';
import { setPassword } from './setPassword';

export interface ChangePasswordRequest extends Place {
  userId: number;
  currentPassword: string;
  newPassword: string;
  requestId: string;
  now: Date;
}

/** Changes the caller's own password; his other sessions end, this one is replaced. */
export async function changePassword(strapi: Strapi, request: ChangePasswordRequest): Promise<OpenedSession> {
  const { userId, now } = request;
  await spend(strapi, BUDGETS.passwordByUser, String(userId));
  const opened = await inTransaction(strapi, async (trx) => {
    const user: { password: string | null } | undefined = await trx('up_users')
      .where({ id: userId })
      .forUpdate()
      .first<{ password: string | null } | undefined>('password');
    if (!(await passwordMatches(request.currentPassword, user?.password ?? null))) {
      throw new Refusal('wrong-credentials');
    }
    const account = await getAccount(trx, userId);
    requireStrongPassword(request.newPassword, await ownerOf(trx, account), 'newPassword');
    await setPassword(trx, account, await hashPassword(request.newPassword), { key: randomUUID(), now });
    const session = await openSession(trx, { ...account, mustChangePassword: false }, request);
    await recordAudit(trx, {
      action: 'account.password-changed',
      actor: auditActor(account),
      subject: { type: 'user', id: userId },
      authorityCode: account.authorityCode,
      ip: request.ip,
      requestId: request.requestId,
    });
    return session;
  });
  await forgive(strapi, BUDGETS.passwordByUser, String(userId));
  return opened;
}

async function ownerOf(trx: Transaction, account: Account): Promise<PasswordOwner> {
  const { name, email, username } = account;
  if (account.applicantId === null) return { name, email, username };
  const row: { id_number_cipher: string; mobile: string } | undefined = await trx('applicants')
    .where({ id: account.applicantId })
    .first<{ id_number_cipher: string; mobile: string } | undefined>('id_number_cipher', 'mobile');
  return { name, email, mobile: row?.mobile, idNumber: row && openIdNumber(row.id_number_cipher) };
}
