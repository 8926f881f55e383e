import { REVIEWER_ROLES, type Locale, type Role } from '@zaoce/domain';
import type { Knex } from 'knex';

/** A member of staff who reviews filings and may sign in. */
export interface Reviewer {
  userId: number;
  name: string;
  email: string;
  language: Locale;
  role: Role;
  /** Null for the ministry's. */
  authorityCode: string | null;
  /** Whether the daily digest is wanted. */
  digest: boolean;
}

/** Everybody who reviews, in the order of the accounts. */
export async function listReviewers(db: Knex): Promise<Reviewer[]> {
  return db('account_staff as s')
    .join('up_users as u', 'u.id', 's.user_id')
    .join('up_users_role_lnk as l', 'l.user_id', 'u.id')
    .join('up_roles as r', 'r.id', 'l.role_id')
    .whereRaw('u.blocked is not true')
    .whereIn('r.type', [...REVIEWER_ROLES])
    .orderBy('s.user_id')
    .select<Reviewer[]>({
      userId: 's.user_id',
      name: 's.name',
      email: 'u.email',
      language: 's.language',
      role: 'r.type',
      authorityCode: 's.authority_code',
      digest: 's.digest',
    });
}
