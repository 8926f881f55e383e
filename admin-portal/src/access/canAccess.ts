import { STAFF_ROLES, type Role } from '@zaoce/domain';
import { ACCESS } from './accessTable';

/**
 * Whether a role may do something with a resource. What the table does not name, nobody may; what is public, every
 * member of staff, since nobody else works in this portal.
 */
export function canAccess(role: Role | null, resource: string, action: string): boolean {
  const access = ACCESS[resource]?.[action]?.access;
  if (!access || role === null) return false;
  const admitted: readonly Role[] = access === 'public' ? STAFF_ROLES : access;
  return admitted.includes(role);
}
