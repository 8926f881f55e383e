import { recordAudit, SYSTEM_ACTOR, type AuditAction, type AuditEntry } from '@zaoce/audit';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';
import type { FilingHead } from './filings/row';

/** The office itself, when nobody acted but time. */
export const OFFICE = { ...SYSTEM_ACTOR, authorityCode: null } as const;
export type Agent = Actor | typeof OFFICE;

/** Who asks for a change, when, and from where; every call of an operation is one. */
export interface Caller<A extends Agent = Actor> {
  strapi: Strapi;
  actor: A;
  now: Date;
  requestId: string;
  ip: string;
}

/** A change while it is being made: one transaction and the audit entries that will end it. */
export interface Work<A extends Agent = Agent> extends Caller<A> {
  trx: Transaction;
  audits: AuditEntry[];
}

/**
 * Runs one state change: everything `work` writes commits together with its audit entries, or nothing does. The
 * entries are written last and in the order of their chains, because each holds its chain until the commit.
 */
export async function change<A extends Agent, T>(
  caller: Caller<A>,
  work: (work: Work<A>) => Promise<T>,
): Promise<T> {
  return inTransaction(caller.strapi, async (trx) => {
    const { strapi, actor, now, requestId, ip } = caller;
    const making: Work<A> = { strapi, actor, now, requestId, ip, trx, audits: [] };
    const result = await work(making);
    const entries = making.audits.toSorted((a, b) => chainOf(a).localeCompare(chainOf(b)));
    for (const entry of entries) await recordAudit(trx, entry);
    return result;
  });
}

/** Notes what will be recorded about a filing when the change commits. */
export function noteAudit(
  work: Work,
  action: AuditAction,
  filing: Pick<FilingHead, 'id' | 'authority_code'>,
  details: Record<string, unknown> = {},
): void {
  const { actor, requestId, ip } = work;
  work.audits.push({
    action,
    actor: { userId: actor.userId, name: actor.name, role: actor.role },
    subject: { type: 'filing', id: filing.id },
    authorityCode: filing.authority_code,
    requestId,
    ip,
    details,
  });
}

function chainOf(entry: AuditEntry): string {
  return entry.authorityCode ?? '';
}
