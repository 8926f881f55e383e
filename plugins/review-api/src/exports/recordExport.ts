import { recordAudit, type AuditAction } from '@zaoce/audit';
import { inTransaction, type Actor, type Strapi, type Transaction } from '@zaoce/platform';

/** Who has a list written, and which. */
export interface ExportParty {
  actor: Omit<Actor, 'sessionId'>;
  resource: string;
  requestId?: string;
  ip?: string;
}

/** Writes into the trail what somebody did with a list as a file. */
export async function recordExport(
  trx: Transaction,
  action: AuditAction,
  { actor, resource, ...from }: ExportParty,
  details: Record<string, unknown>,
): Promise<void> {
  const subject = { type: 'list', id: resource };
  await recordAudit(trx, { action, actor, subject, authorityCode: actor.authorityCode, details, ...from });
}

/** The same in a transaction of its own. */
export function recordExportNow(
  strapi: Strapi,
  action: AuditAction,
  party: ExportParty,
  details: Record<string, unknown>,
): Promise<void> {
  return inTransaction(strapi, (trx) => recordExport(trx, action, party, details));
}
