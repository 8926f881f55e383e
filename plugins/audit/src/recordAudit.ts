import { countAuditEntry, currentRequest, toJson, type Transaction } from '@zaoce/platform';
import type { AuditEntry } from './events';

/**
 * Writes one entry in the caller's transaction, so that it exists exactly when the change exists.
 * Call it last: it holds its chain's head until the transaction ends. The request is the current one unless named.
 */
export async function recordAudit(trx: Transaction, entry: AuditEntry): Promise<void> {
  const request = currentRequest();
  countAuditEntry(entry.action);
  await trx('audit_events').insert({
    action: entry.action,
    actor_id: entry.actor.userId,
    actor_name: entry.actor.name,
    actor_role: entry.actor.role,
    subject_type: entry.subject.type,
    subject_id: String(entry.subject.id),
    authority_code: entry.authorityCode,
    request_id: entry.requestId ?? request?.requestId ?? null,
    ip: entry.ip ?? request?.ip ?? null,
    details: toJson(entry.details ?? {}),
    // Set by the trigger; the columns are not null.
    chain: '',
    sequence: 0,
    at: new Date(),
    prev_hash: '',
    hash: '',
  });
}
