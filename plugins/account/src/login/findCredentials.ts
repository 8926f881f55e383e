import type { Knex } from 'knex';
import { indexIdNumber } from '../identity/idNumberColumns';
import type { Identifier } from './identifier';

export interface Credentials {
  userId: number;
  passwordHash: string;
}

/** Families and small offices share an address or a telephone; the password tells whose account is meant. */
const MAXIMUM_CANDIDATES = 3;

interface Row {
  id: number;
  password: string | null;
}

/** The accounts an identifier may mean, oldest first; usually one, none when unknown. Blocked users are left out. */
export async function findCredentials(db: Knex, identifier: Identifier): Promise<Credentials[]> {
  const rows: Row[] = await db('up_users as u')
    .whereIn('u.id', (query) => selectUserIds(db, query, identifier))
    .whereRaw('u.blocked is not true')
    .orderBy('u.id')
    .limit(MAXIMUM_CANDIDATES)
    .select<Row[]>('u.id', 'u.password');
  return rows.flatMap((row) =>
    row.password === null ? [] : [{ userId: row.id, passwordHash: row.password }],
  );
}

function selectUserIds(db: Knex, query: Knex.QueryBuilder, { kind, value }: Identifier): void {
  const staff = () =>
    query.select('s.user_id').from('account_staff as s').join('up_users as su', 'su.id', 's.user_id');
  const applicants = () => query.select('a.user_id').from('applicants as a');
  if (kind === 'username') void staff().whereRaw('lower(su.username) = ?', [value]);
  if (kind === 'id-number') void applicants().where('a.id_number_index', indexIdNumber(value));
  if (kind === 'mobile') void applicants().where('a.mobile', value);
  if (kind === 'email') {
    void applicants()
      .whereRaw('lower(a.email) = ?', [value])
      .union(
        db('account_staff as s')
          .join('up_users as su', 'su.id', 's.user_id')
          .whereRaw('lower(su.email) = ?', [value])
          .select('s.user_id'),
      );
  }
}

/** Whether one of the users has signed in from this address within the last 30 days. */
export async function hasSignedInFrom(db: Knex, userIds: number[], ip: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 30 * 86_400_000);
  const row: unknown = await db('account_sessions')
    .whereIn('user_id', userIds)
    .where({ ip })
    .where('created_at', '>', since)
    .first('id');
  return row !== undefined;
}
