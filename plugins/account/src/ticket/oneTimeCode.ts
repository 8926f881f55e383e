import { createHmac, randomInt } from 'node:crypto';
import { deriveKey } from '../crypto/derivedKeys';
import { sameDigest } from '../crypto/digest';

/** A ticket lives for ten minutes and bears five wrong codes. */
export const TICKET_SECONDS = 600;
export const MAXIMUM_TRIES = 5;

/** Six digits, evenly drawn. */
export function drawCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** A code as it is stored: keyed, since a million codes are quickly tried, and bound to its ticket. */
export function hashCode(ticketId: string, code: string): string {
  return createHmac('sha256', deriveKey('one-time-code')).update(`${ticketId}:${code}`).digest('hex');
}

/** Whether the code is that of the ticket; a ticket whose identity matched nobody has none. */
export function codeMatches(ticket: { id: string; codeHash: string | null }, code: string): boolean {
  const equal = sameDigest(ticket.codeHash ?? '0'.repeat(64), hashCode(ticket.id, code));
  return equal && ticket.codeHash !== null;
}

/** Whether a ticket may still be tried. */
export function isOpen(ticket: { expiresAt: Date; usedAt: Date | null; tries: number }, now: Date): boolean {
  return ticket.usedAt === null && ticket.tries < MAXIMUM_TRIES && ticket.expiresAt > now;
}
