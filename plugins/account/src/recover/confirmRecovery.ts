import { recordAudit } from '@zaoce/audit';
import type { Strapi, Transaction } from '@zaoce/platform';
import { setPassword } from '../password/setPassword';
import type { OpenedSession } from '../session/openSession';
import { redeemTicket, type RedeemRequest } from '../ticket/redeemTicket';
import type { Ticket } from '../ticket/ticketRows';
import { findAccount, type Account } from '../users/account';
import { auditActor } from '../users/auditActor';

/** 找回密码, second step: sets the password, ends every session and signs in anew. */
export function confirmRecovery(strapi: Strapi, request: RedeemRequest): Promise<OpenedSession> {
  return redeemTicket(strapi, 'recover', request, (trx, ticket, passwordHash) =>
    recover(trx, ticket, passwordHash, request),
  );
}

async function recover(
  trx: Transaction,
  { subjectId, id }: Ticket,
  passwordHash: string,
  { ip, requestId, now }: RedeemRequest,
): Promise<Account | null> {
  const account = subjectId === null ? null : await findAccount(trx, subjectId);
  if (!account || account.blocked) return null;
  await setPassword(trx, account, passwordHash, { key: `account-ticket:${id}`, now });
  await recordAudit(trx, {
    action: 'account.recovered',
    actor: auditActor(account),
    subject: { type: 'user', id: account.userId },
    authorityCode: account.authorityCode,
    ip,
    requestId,
  });
  return account;
}
