import { recordAudit, type AuditAction } from '@zaoce/audit';
import { parseIdNumber } from '@zaoce/domain';
import { inTransaction, theVault, type Actor, type Strapi } from '@zaoce/platform';

interface LookingCall {
  strapi: Strapi;
  requestId: string;
  ip: string;
}

/** Writes down that somebody opened a person's record. */
export function recordLook(
  { strapi, requestId, ip }: LookingCall,
  actor: Actor,
  action: AuditAction,
  seen: { type: string; id: number; authorityCode: string | null },
): Promise<void> {
  const { type, id, authorityCode } = seen;
  return inTransaction(strapi, (trx) =>
    recordAudit(trx, { action, actor, subject: { type, id }, authorityCode, requestId, ip }),
  );
}

/**
 * Writes down that somebody looked for a person by the whole ID number. The entry bears the beginning of its blind
 * index: enough to see that one person is being looked for, and by whom.
 * @param filter the JSON text of the list's filter
 */
export async function recordIdSearch(
  { strapi, requestId, ip }: LookingCall,
  actor: Actor,
  list: string,
  filter: string | undefined,
): Promise<void> {
  const idNumber = parseIdNumber(searchedFor(filter));
  if (!idNumber.ok) return;
  const id = theVault().blindIndex(idNumber.value.number).slice(0, 16);
  await inTransaction(strapi, (trx) =>
    recordAudit(trx, {
      action: 'person.searched',
      actor,
      subject: { type: 'identifier', id },
      authorityCode: actor.authorityCode,
      requestId,
      ip,
      details: { list },
    }),
  );
}

function searchedFor(filter: string | undefined): string {
  try {
    const { q } = JSON.parse(filter ?? '{}') as { q?: unknown };
    return typeof q === 'string' ? q.trim() : '';
  } catch {
    // The list itself has refused it.
    return '';
  }
}
