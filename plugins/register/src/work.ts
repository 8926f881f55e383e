import { recordAudit, type AuditEntry } from '@zaoce/audit';
import { inTransaction, type Strapi, type Transaction } from '@zaoce/platform';

/** Who answers for an act: a person, or time (`SYSTEM_ACTOR`). */
export interface Agent {
  userId: number | null;
  name: string;
  role: string;
}

/** A change of the register while it is being made; the audit entries are written last, when the change is complete. */
export interface RegisterWork {
  trx: Transaction;
  actor: Agent;
  now: Date;
  audits: AuditEntry[];
  requestId?: string;
  ip?: string;
}

/** Who asks for a change, when, and from where. */
export interface RegisterCaller<A extends Agent = Agent> extends Pick<
  RegisterWork,
  'now' | 'requestId' | 'ip'
> {
  strapi: Strapi;
  actor: A;
}

/**
 * Runs one change: everything it writes commits together with its audit entries, or nothing does. The entries are written
 * in the order of their chains, because each holds its chain until the commit.
 */
export async function changeRegister<T>(
  { strapi, ...caller }: RegisterCaller,
  make: (work: RegisterWork) => Promise<T>,
): Promise<T> {
  return inTransaction(strapi, async (trx) => {
    const work: RegisterWork = { ...caller, trx, audits: [] };
    const result = await make(work);
    const chain = (entry: AuditEntry) => entry.authorityCode ?? '';
    for (const entry of work.audits.toSorted((a, b) => chain(a).localeCompare(chain(b)))) {
      await recordAudit(trx, entry);
    }
    return result;
  });
}
