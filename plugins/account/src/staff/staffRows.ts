import { isRole, type Role } from '@zaoce/domain';
import { withinAuthority, type Actor, type Transaction } from '@zaoce/platform';

/** The account of a member of staff as it is run. */
export interface StaffRow {
  userId: number;
  username: string;
  name: string;
  email: string;
  role: Role;
  authorityCode: string | null;
  blocked: boolean;
  version: number;
}

/** The account of a member of staff within the caller's scope, locked until the transaction ends; undefined for anybody else. */
export async function lockStaff(
  trx: Transaction,
  actor: Actor,
  userId: number,
): Promise<StaffRow | undefined> {
  const row: (Omit<StaffRow, 'blocked' | 'role'> & { blocked: boolean | null; role: string }) | undefined =
    await withinAuthority(trx('account_staff as s'), actor, 's.authority_code')
      .join('up_users as u', 'u.id', 's.user_id')
      .join('up_users_role_lnk as l', 'l.user_id', 'u.id')
      .join('up_roles as r', 'r.id', 'l.role_id')
      .where('s.user_id', userId)
      .forUpdate('s', 'u')
      .first({
        userId: 's.user_id',
        username: 'u.username',
        name: 's.name',
        email: 'u.email',
        role: 'r.type',
        authorityCode: 's.authority_code',
        blocked: 'u.blocked',
        version: 's.version',
      });
  if (!row || !isRole(row.role)) return undefined;
  return { ...row, role: row.role, blocked: row.blocked === true };
}

type StaffChanges = Partial<Pick<StaffRow, 'name' | 'email' | 'role' | 'authorityCode' | 'blocked'>>;

/** Changes an account and counts its version. */
export async function updateStaff(
  trx: Transaction,
  userId: number,
  { name, email, role, authorityCode, blocked }: StaffChanges,
  now: Date,
): Promise<void> {
  await trx('account_staff')
    .where({ user_id: userId })
    .update({
      version: trx.raw('version + 1'),
      ...(name === undefined ? {} : { name }),
      ...(authorityCode === undefined ? {} : { authority_code: authorityCode }),
    });
  await trx('up_users')
    .where({ id: userId })
    .update({
      updated_at: now,
      ...(email === undefined ? {} : { email }),
      ...(blocked === undefined ? {} : { blocked }),
    });
  if (role === undefined) return;
  await trx('up_users_role_lnk')
    .where({ user_id: userId })
    .update({ role_id: trx('up_roles').where({ type: role }).first('id') });
}

/** Arbitrary; names of the staff are given out one after the other. */
const NAMES_LOCK = 7_206_008;

/**
 * Which of a username and an e-mail address belongs to another account of the staff already. Until the transaction ends
 * nobody else is told, so that of two who take the same one at once the second sees the first.
 */
export async function findTaken(
  trx: Transaction,
  { username, email }: { username?: string; email: string },
  exceptUserId: number | null,
): Promise<('username' | 'email')[]> {
  await trx.raw('select pg_advisory_xact_lock(?)', [NAMES_LOCK]);
  const rows: { username: string; email: string; staff: boolean }[] = await trx('up_users as u')
    .leftJoin('account_staff as s', 's.user_id', 'u.id')
    .where((either) => {
      void either.whereRaw('lower(u.email) = lower(?)', [email]);
      if (username !== undefined) void either.orWhereRaw('lower(u.username) = lower(?)', [username]);
    })
    .whereRaw('u.id is distinct from ?', [exceptUserId])
    .select('u.username', 'u.email', trx.raw('s.user_id is not null as staff'));
  const same = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase();
  return [
    ...(rows.some((row) => same(row.username, username)) ? ['username' as const] : []),
    ...(rows.some((row) => row.staff && same(row.email, email)) ? ['email' as const] : []),
  ];
}
