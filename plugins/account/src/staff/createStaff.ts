import { isProvincialRole, type Locale, type Role } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';
import { insertUser } from '../users/userRows';

export interface NewStaff {
  username: string;
  email: string;
  name: string;
  role: Exclude<Role, 'applicant'>;
  /** Of provincial roles; null for the others. */
  authorityCode: string | null;
  passwordHash: string;
  language?: Locale;
  /** Whether the first sign-in asks for a password of his own. */
  mustChangePassword?: boolean;
}

/** Creates a member of staff and returns his user id; throws when a provincial role has no authority, or another has one. */
export async function createStaff(trx: Transaction, staff: NewStaff, now: Date): Promise<number> {
  if (isProvincialRole(staff.role) !== (staff.authorityCode !== null)) {
    throw new Error(`role ${staff.role} does not go with authority ${staff.authorityCode ?? 'none'}`);
  }
  const { username, email, role, passwordHash } = staff;
  const userId = await insertUser(trx, { username, email, passwordHash, role }, now);
  await trx('account_staff').insert({
    user_id: userId,
    name: staff.name,
    authority_code: staff.authorityCode,
    language: staff.language ?? 'zh-CN',
    must_change_password: staff.mustChangePassword ?? false,
  });
  return userId;
}
