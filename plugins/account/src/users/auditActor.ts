import type { AuditEntry } from '@zaoce/audit';
import type { Account } from './account';

/** An account as the actor of an audit entry. */
export function auditActor({
  userId,
  name,
  role,
}: Pick<Account, 'userId' | 'name' | 'role'>): AuditEntry['actor'] {
  return { userId, name, role };
}
