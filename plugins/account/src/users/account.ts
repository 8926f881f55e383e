import { authorityName, isRole, type Locale, type Role, type SessionUser } from '@zaoce/domain';
import type { Knex } from 'knex';

/** A user of any role: an applicant, or a member of staff. */
export interface Account {
  userId: number;
  username: string;
  role: Role;
  blocked: boolean;
  name: string;
  authorityCode: string | null;
  language: Locale;
  email: string;
  /** Of applicants. */
  applicantId: number | null;
  privacyNoticeVersion: string | null;
  mustChangePassword: boolean;
}

interface Row {
  user_id: number;
  username: string;
  role: string;
  blocked: boolean | null;
  staff_name: string | null;
  staff_authority: string | null;
  staff_language: Locale | null;
  staff_email: string;
  must_change_password: boolean | null;
  applicant_id: number | null;
  applicant_name: string | null;
  applicant_authority: string | null;
  applicant_language: string | null;
  applicant_email: string | null;
  privacy_notice_version: string | null;
}

/** The account of a user; null when he does not exist, has no role of ours, or belongs to neither side. */
export async function findAccount(db: Knex, userId: number): Promise<Account | null> {
  const row: Row | undefined = await db('up_users as u')
    .join('up_users_role_lnk as l', 'l.user_id', 'u.id')
    .join('up_roles as r', 'r.id', 'l.role_id')
    .leftJoin('account_staff as s', 's.user_id', 'u.id')
    .leftJoin('applicants as a', 'a.user_id', 'u.id')
    .where('u.id', userId)
    .first<Row | undefined>({
      user_id: 'u.id',
      username: 'u.username',
      role: 'r.type',
      blocked: 'u.blocked',
      staff_name: 's.name',
      staff_authority: 's.authority_code',
      staff_language: 's.language',
      staff_email: 'u.email',
      must_change_password: 's.must_change_password',
      applicant_id: 'a.id',
      applicant_name: 'a.name',
      applicant_authority: 'a.authority_code',
      applicant_language: 'a.language',
      applicant_email: 'a.email',
      privacy_notice_version: 'a.privacy_notice_version',
    });
  return row ? toAccount(row) : null;
}

/** The same; throws when there is none. */
export async function getAccount(db: Knex, userId: number): Promise<Account> {
  const account = await findAccount(db, userId);
  if (!account) throw new Error(`user ${userId} has no account`);
  return account;
}

/** What a client is told about who signed in. */
export function toSessionUser(account: Account): SessionUser {
  const authority = account.authorityCode === null ? null : authorityName(account.authorityCode);
  return {
    id: account.userId,
    name: account.name,
    role: account.role,
    authorityCode: account.authorityCode,
    authorityName: authority && (account.language === 'en' ? authority.en : authority.zh),
    language: account.language,
    privacyNoticeAccepted: account.applicantId === null || account.privacyNoticeVersion !== null,
    mustChangePassword: account.mustChangePassword,
  };
}

function toAccount(row: Row): Account | null {
  const name = row.applicant_name ?? row.staff_name;
  if (!isRole(row.role) || name === null) return null;
  return {
    userId: row.user_id,
    username: row.username,
    role: row.role,
    blocked: row.blocked === true,
    name,
    authorityCode: row.applicant_authority ?? row.staff_authority,
    language: (row.applicant_language ?? row.staff_language) === 'en' ? 'en' : 'zh-CN',
    email: row.applicant_email ?? row.staff_email,
    applicantId: row.applicant_id,
    privacyNoticeVersion: row.privacy_notice_version,
    mustChangePassword: row.must_change_password === true,
  };
}
