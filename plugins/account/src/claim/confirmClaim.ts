import { recordAudit } from '@zaoce/audit';
import type { Strapi, Transaction } from '@zaoce/platform';
import { indexIdNumber } from '../identity/idNumberColumns';
import type { OpenedSession } from '../session/openSession';
import { redeemTicket, type RedeemRequest } from '../ticket/redeemTicket';
import type { Ticket } from '../ticket/ticketRows';
import { getAccount, type Account } from '../users/account';
import { auditActor } from '../users/auditActor';
import { openApplicantAccount } from './openApplicantAccount';

/** 获取密码, second step: opens the account, links the records and signs in. */
export function confirmClaim(strapi: Strapi, request: RedeemRequest): Promise<OpenedSession> {
  return redeemTicket(strapi, 'claim', request, (trx, ticket, passwordHash) =>
    claim(trx, ticket, passwordHash, request),
  );
}

async function claim(
  trx: Transaction,
  { identity, subjectId }: Ticket,
  passwordHash: string,
  { ip, requestId, now }: RedeemRequest,
): Promise<Account | null> {
  if (subjectId === null || !identity.contact) return null;
  const opened = await openApplicantAccount(
    trx,
    {
      idNumberIndex: indexIdNumber(identity.idNumber),
      qualificationId: subjectId,
      ...identity.contact,
      language: identity.language,
      passwordHash,
    },
    now,
  );
  if (!opened) return null;
  const account = await getAccount(trx, opened.userId);
  await recordAudit(trx, {
    action: 'account.claimed',
    actor: auditActor(account),
    subject: { type: 'applicant', id: opened.applicantId },
    authorityCode: account.authorityCode,
    ip,
    requestId,
  });
  return account;
}
