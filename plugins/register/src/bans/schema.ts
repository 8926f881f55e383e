import type { SchemaStep } from '@zaoce/platform';

/** Who may not register until when (dossier 3.6 no. 8 and 9). A ban is written once and runs out by itself. */
export const BANS_STEP: SchemaStep = {
  id: 'register-007-bans',
  sql: `
create table bans (
  id bigserial primary key, applicant_id integer not null, registration_id integer not null references registrations (id),
  from_on date not null, until_on date not null, ground text not null, text text not null, actor_id integer not null,
  created_at timestamptz not null default now(), constraint bans_period_ck check (from_on <= until_on));
create index bans_applicant_ix on bans (applicant_id, until_on desc);
create function bans_refuse() returns trigger language plpgsql as $$
begin raise exception 'a ban is not changed' using errcode = '42501'; end $$;
create trigger bans_keep before update or delete on bans for each row execute function bans_refuse();
create trigger bans_keep_all before truncate on bans for each statement execute function bans_refuse();`,
};
