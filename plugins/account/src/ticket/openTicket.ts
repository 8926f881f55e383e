import { randomBytes, randomUUID } from 'node:crypto';
import { recordAudit } from '@zaoce/audit';
import { enqueue } from '@zaoce/jobs';
import { inTransaction, type Strapi } from '@zaoce/platform';
import { digest } from '../crypto/digest';
import { answerTicketTask } from './answerTicketTask';
import { TICKET_SECONDS } from './oneTimeCode';
import type { TicketIdentity } from './sealedIdentity';
import { insertTicket, type TicketKind } from './ticketRows';

const STRANGER = { userId: null, name: '未登录', role: 'public' } as const;

export interface TicketRequest {
  kind: TicketKind;
  identity: TicketIdentity;
  ip: string;
  requestId: string;
  now: Date;
}

/**
 * Takes a statement of identity. Whether it matches is found out by a job after the answer: the request does exactly
 * the same for a right and a wrong statement, so that neither its answer nor its time tells them apart.
 */
export async function openTicket(
  strapi: Strapi,
  { kind, identity, ip, requestId, now }: TicketRequest,
): Promise<{ ticket: string; expiresIn: number }> {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  const expiresAt = new Date(now.getTime() + TICKET_SECONDS * 1000);
  await inTransaction(strapi, async (trx) => {
    await insertTicket(trx, { id, kind, tokenHash: digest(token), identity, now, expiresAt });
    await enqueue(trx, answerTicketTask, { id });
    await recordAudit(trx, {
      action: 'account.code-requested',
      actor: STRANGER,
      subject: { type: 'ticket', id },
      authorityCode: null,
      ip,
      requestId,
      details: { kind },
    });
  });
  return { ticket: token, expiresIn: TICKET_SECONDS };
}
