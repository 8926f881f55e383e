import { Refusal } from '@zaoce/domain';
import { inTransaction, spend, type Strapi, type Transaction } from '@zaoce/platform';
import { BUDGETS } from '../attempts/budgets';
import { forgiveIdentity } from '../attempts/failures';
import { digest } from '../crypto/digest';
import { indexIdNumber } from '../identity/idNumberColumns';
import { hashPassword } from '../password/hashPassword';
import { requireStrongPassword } from '../password/requireStrongPassword';
import { openSession, type OpenedSession, type Place } from '../session/openSession';
import type { Account } from '../users/account';
import { codeMatches, isOpen } from './oneTimeCode';
import { countTry, lockTicket, markUsed, type Ticket, type TicketKind } from './ticketRows';

export interface RedeemRequest extends Place {
  ticket: string;
  code: string;
  password: string;
  requestId: string;
  now: Date;
}

/** What a right code does; null when meanwhile it can no longer be done. */
export type Redemption = (trx: Transaction, ticket: Ticket, passwordHash: string) => Promise<Account | null>;

/**
 * Second step of claiming and recovering: code and new password. The password is judged before the code, so that a weak
 * one costs no try; a wrong code costs one, which is committed although the request is refused.
 */
export async function redeemTicket(
  strapi: Strapi,
  kind: TicketKind,
  request: RedeemRequest,
  redeem: Redemption,
): Promise<OpenedSession> {
  await spend(strapi, BUDGETS.confirmByIp, request.ip);
  const done = await inTransaction(strapi, (trx) => tryCode(trx, kind, request, redeem));
  if (!done) throw new Refusal('code-not-accepted');
  await forgiveIdentity(strapi, indexIdNumber(done.ticket.identity.idNumber));
  return done.opened;
}

async function tryCode(
  trx: Transaction,
  kind: TicketKind,
  request: RedeemRequest,
  redeem: Redemption,
): Promise<{ ticket: Ticket; opened: OpenedSession } | null> {
  const ticket = await lockTicket(trx, { tokenHash: digest(request.ticket), kind });
  if (!ticket || !isOpen(ticket, request.now)) return null;
  const { identity } = ticket;
  requireStrongPassword(request.password, {
    name: identity.name,
    idNumber: identity.idNumber,
    ...identity.contact,
  });
  if (!codeMatches(ticket, request.code)) {
    await countTry(trx, ticket.id);
    return null;
  }
  await markUsed(trx, ticket.id, request.now);
  const account = await redeem(trx, ticket, await hashPassword(request.password));
  return account && { ticket, opened: await openSession(trx, account, request) };
}
