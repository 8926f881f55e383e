import { MINISTRY, MINISTRY_ROLES } from '@zaoce/domain';
import type { Knex } from 'knex';

/** The reviewers of an office by user id, and whoever else is named, e.g. because he decided something before he left. */
export async function staffNames(
  db: Knex,
  office: string,
  alsoIds: readonly number[],
): Promise<Map<number, string>> {
  const rows: { id: number; name: string }[] = await db('account_staff as s')
    .join('up_users as u', 'u.id', 's.user_id')
    .join('up_users_role_lnk as l', 'l.user_id', 'u.id')
    .join('up_roles as r', 'r.id', 'l.role_id')
    .where((either: Knex.QueryBuilder) => {
      void either.whereIn('u.id', [...alsoIds]).orWhere((present: Knex.QueryBuilder) => {
        void present.whereRaw('u.blocked is not true');
        if (office === MINISTRY) void present.whereIn('r.type', [...MINISTRY_ROLES]);
        else void present.where('s.authority_code', office);
      });
    })
    .orderBy('s.name')
    .select('u.id', 's.name');
  return new Map(rows.map(({ id, name }) => [id, name]));
}
