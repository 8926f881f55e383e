import { theVault } from '@zaoce/platform';
import { z } from 'zod';

/** What a ticket remembers until its code is confirmed. */
export const ticketIdentity = z.object({
  name: z.string(),
  idNumber: z.string(),
  qualificationNumber: z.string(),
  language: z.enum(['zh-CN', 'en']),
  /** Of a claim; a recovery goes to the registered address. */
  contact: z.object({ mobile: z.string(), email: z.string() }).nullable(),
});
export type TicketIdentity = z.infer<typeof ticketIdentity>;

/** What the seal of a ticket's identity is bound to. */
export const contextOfTicket = (ticketId: string) => `account-ticket:${ticketId}`;

export function sealIdentity(ticketId: string, identity: TicketIdentity): string {
  return theVault().sealText(JSON.stringify(identity), contextOfTicket(ticketId));
}

export function openIdentity(ticketId: string, cipher: string): TicketIdentity {
  return ticketIdentity.parse(JSON.parse(theVault().openText(cipher, contextOfTicket(ticketId))));
}
