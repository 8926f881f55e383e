import type { Recipient } from '@zaoce/notification';
import type { Knex } from 'knex';

/** Where a member of staff gets his messages; undefined when he has none any more. */
export async function findStaffRecipient(db: Knex, userId: number): Promise<Recipient | undefined> {
  const row: { name: string; email: string; language: string } | undefined = await db('account_staff as s')
    .join('up_users as u', 'u.id', 's.user_id')
    .where('s.user_id', userId)
    .whereRaw('u.blocked is not true')
    .first('s.name', 'u.email', 's.language');
  return (
    row && { userId, name: row.name, email: row.email, language: row.language === 'en' ? 'en' : 'zh-CN' }
  );
}
