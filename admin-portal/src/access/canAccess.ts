import type { Role } from '@zaoce/domain';
import { ACCESS } from './accessTable';

/** Whether a role may do something with a resource. What the table does not name, nobody may. */
export function canAccess(role: Role | null, resource: string, action: string): boolean {
  const access = ACCESS[resource]?.[action]?.access;
  if (!access || role === null) return false;
  return access === 'public' || access.includes(role);
}
