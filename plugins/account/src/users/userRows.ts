import { randomUUID } from 'node:crypto';
import type { Role } from '@zaoce/domain';
import { insertRow, type Transaction } from '@zaoce/platform';

export interface NewUser {
  username: string;
  email: string;
  passwordHash: string;
  role: Role;
}

/** Creates a user of users-permissions with one of our roles and returns his id. */
export async function insertUser(trx: Transaction, user: NewUser, now: Date): Promise<number> {
  const role: { id: number } | undefined = await trx('up_roles')
    .where({ type: user.role })
    .first<{ id: number } | undefined>('id');
  if (!role) throw new Error(`role ${user.role} does not exist; ensureRoles has not run`);
  const userId = await insertRow(
    trx,
    'up_users',
    {
      username: user.username,
      email: user.email,
      password: user.passwordHash,
      provider: 'local',
      confirmed: true,
      blocked: false,
    },
    now,
  );
  await trx('up_users_role_lnk').insert({ user_id: userId, role_id: role.id });
  return userId;
}

/**
 * Applicants sign in by ID number, mobile or e-mail, which are looked up in their own table; what users-permissions
 * asks for beside that is made up, so that contact data are kept in one place.
 */
export function applicantUserColumns(): { username: string; email: string } {
  const username = `applicant-${randomUUID()}`;
  return { username, email: `${username}@applicants.invalid` };
}

export async function updatePassword(
  trx: Transaction,
  userId: number,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await trx('up_users').where({ id: userId }).update({ password: passwordHash, updated_at: now });
}
