import { isProvincialRole, isRole } from '@zaoce/domain';
import type { Actor, Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A member of staff who may sign in, as somebody else would name him; undefined for anybody else. */
export async function findStaff(db: Knex, userId: number): Promise<Omit<Actor, 'sessionId'> | undefined> {
  const row: { role: string; name: string; authority_code: string | null } | undefined = await db(
    'account_staff as s',
  )
    .join('up_users as u', 'u.id', 's.user_id')
    .join('up_users_role_lnk as l', 'l.user_id', 'u.id')
    .join('up_roles as r', 'r.id', 'l.role_id')
    .where('s.user_id', userId)
    .whereRaw('u.blocked is not true')
    .first('r.type as role', 's.name', 's.authority_code');
  if (!row || !isRole(row.role)) return undefined;
  const authorityCode = isProvincialRole(row.role) ? row.authority_code : null;
  return { userId, name: row.name, role: row.role, authorityCode };
}

/**
 * Keeps a member of staff in his role and place until the transaction ends, because something is put into his hands.
 * @returns false when he has lost one of them, or his account, since `expected` was read
 */
export async function keepStaffInPlace(
  trx: Transaction,
  expected: Pick<Actor, 'userId' | 'role' | 'authorityCode'>,
): Promise<boolean> {
  await trx('account_staff').where({ user_id: expected.userId }).forShare().select('user_id');
  // A statement of its own: the first one may have waited, and sees the other tables as they were before.
  const staff = await findStaff(trx, expected.userId);
  return staff?.role === expected.role && staff.authorityCode === expected.authorityCode;
}
