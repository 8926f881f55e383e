import { inTransaction, type Strapi } from '@zaoce/platform';
import { notify, type Recipient } from '@zaoce/notification';
import { findClaimable } from '../claim/findClaimable';
import { findRecoverable } from '../recover/findRecoverable';
import { drawCode, hashCode, isOpen, TICKET_SECONDS } from './oneTimeCode';
import { giveCode, lockTicket } from './ticketRows';

/** The record or user that a statement of identity matches, and where his code goes. */
export interface TicketSubject {
  subjectId: number;
  recipient: Recipient;
}

/** Sends the code when the identity matches; does nothing otherwise, and nothing a second time. */
export async function answerTicket(strapi: Strapi, id: string, now: Date): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const ticket = await lockTicket(trx, { id });
    if (!ticket || ticket.codeHash !== null || !isOpen(ticket, now)) return;
    const find = ticket.kind === 'claim' ? findClaimable : findRecoverable;
    const subject = await find(trx, ticket.identity);
    if (!subject) return;
    const code = drawCode();
    await giveCode(trx, id, hashCode(id, code), subject.subjectId);
    await notify(trx, {
      event: 'account-code',
      key: `account-ticket:${id}`,
      recipient: subject.recipient,
      params: { code, minutes: TICKET_SECONDS / 60 },
      expiresAt: ticket.expiresAt,
    });
  });
}
