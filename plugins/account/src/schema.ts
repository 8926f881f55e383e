import type { SchemaStep } from '@zaoce/platform';

/** What the account plugin keeps beside Strapi's tables. Tokens and codes are stored as digests only. */
export const ACCOUNT_STEPS: SchemaStep[] = [
  {
    id: 'account-001-staff',
    sql: `create table account_staff (
      user_id integer primary key references up_users (id) on delete cascade, name text not null, authority_code text,
      language text not null default 'zh-CN' check (language in ('zh-CN', 'en')),
      must_change_password boolean not null default false);`,
  },
  {
    id: 'account-002-sessions',
    sql: `create table account_sessions (
      id uuid primary key, user_id integer not null references up_users (id) on delete cascade, token_hash text not null,
      previous_hash text, created_at timestamptz not null, rotated_at timestamptz not null,
      idle_expires_at timestamptz not null, expires_at timestamptz not null, revoked_at timestamptz,
      user_agent text not null, ip text not null);
      create index account_sessions_user on account_sessions (user_id, created_at);
      create index account_sessions_expiry on account_sessions (expires_at);`,
  },
  {
    id: 'account-003-tickets',
    sql: `create table account_tickets (
      id uuid primary key, kind text not null check (kind in ('claim', 'recover')), token_hash text not null unique,
      identity_cipher text not null, code_hash text, subject_id integer, tries integer not null default 0,
      created_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz,
      check ((code_hash is null) = (subject_id is null)));
      create index account_tickets_expiry on account_tickets (expires_at);`,
  },
  {
    id: 'account-004-captchas',
    sql: `create table account_used_captchas (challenge text primary key, expires_at timestamptz not null);
      create index account_used_captchas_expiry on account_used_captchas (expires_at);`,
  },
  {
    // Sign-in by e-mail ignores case.
    id: 'account-005-applicant-email',
    sql: 'create index applicants_email_lower on applicants (lower(email));',
  },
  {
    id: 'account-006-users',
    sql: `create unique index up_users_username_lower on up_users (lower(username));
      create index up_users_email_lower on up_users (lower(email));`,
  },
  {
    // Whether a member of staff wants the daily digest.
    id: 'account-007-staff-digest',
    sql: 'alter table account_staff add column digest boolean not null default true;',
  },
  {
    // Two who change the same account must not overwrite one another.
    id: 'account-008-staff-version',
    sql: 'alter table account_staff add column version integer not null default 1;',
  },
];
