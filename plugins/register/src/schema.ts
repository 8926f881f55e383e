import type { SchemaStep } from '@zaoce/platform';

/** What a registration may be (domain.md 3; dossier 3.7 tells the ends apart). */
const STATES = `('live', 'suspended', 'lapsed', 'cancelled', 'revoked', 'void')`;

/** Rules that hold whoever writes the register, kept by the database itself. */
export const REGISTER_STEPS: SchemaStep[] = [
  {
    id: 'register-001-number-series',
    sql: `create table number_series (
      key text primary key, last integer not null, constraint number_series_last_ck check (last > 0))`,
  },
  {
    id: 'register-002-registrations',
    sql: `
alter table registrations
  add constraint registrations_state_ck check (state in ${STATES}),
  add constraint registrations_number_ck check (certificate_number ~ '^建\\[造\\]2[1-4][0-9]{12}$' and right(certificate_number, 6) <> '000000'),
  add constraint registrations_seal_ck check (seal_number ~ '^[AB][0-9]{14}$' and right(seal_number, 14) = right(certificate_number, 14)),
  add constraint registrations_validity_ck check (issued_on <= valid_to and valid_from <= valid_to);
create unique index registrations_one_live_uq on registrations (applicant_id, specialty) where state in ('live', 'suspended');
create function registrations_refuse() returns trigger language plpgsql as $$
begin raise exception 'a registration is never deleted and keeps its numbers' using errcode = '42501'; end $$;
create trigger registrations_keep before delete on registrations for each row execute function registrations_refuse();
create trigger registrations_keep_numbers before update of certificate_number, seal_number, verification_code on registrations
  for each row when (old.certificate_number is distinct from new.certificate_number
    or old.seal_number is distinct from new.seal_number or old.verification_code is distinct from new.verification_code)
  execute function registrations_refuse();`,
  },
  {
    id: 'register-003-result-notices',
    sql: `
alter table result_notices
  add constraint result_notices_state_ck check (state in ('draft', 'published')),
  add constraint result_notices_published_ck check (state = 'draft' or (published_at_instant is not null and announcement_id is not null));
create table result_notice_lines (
  notice_id integer not null references result_notices (id) on delete cascade,
  position integer not null, filing_id integer not null unique, name text not null, id_number_masked text not null,
  employer text not null, specialty text not null, certificate_number text unique, valid_from date, valid_to date,
  primary key (notice_id, position));
create function result_notice_lines_refuse() returns trigger language plpgsql as $$
declare notice_state text;
begin
  select state into notice_state from result_notices where id = old.notice_id;
  if notice_state = 'published' then
    raise exception 'a published notice does not change' using errcode = '42501';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create function result_notices_refuse() returns trigger language plpgsql as $$
begin raise exception 'a published notice does not change' using errcode = '42501'; end $$;
create trigger result_notices_keep before delete or update of state, number on result_notices
  for each row when (old.state = 'published') execute function result_notices_refuse();
create trigger result_notice_lines_keep before update or delete on result_notice_lines
  for each row execute function result_notice_lines_refuse();`,
  },
];
