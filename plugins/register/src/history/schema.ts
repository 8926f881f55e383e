import { REGISTRATION_ACT_LABELS } from '@zaoce/domain';
import type { SchemaStep } from '@zaoce/platform';

const ACTS = Object.keys(REGISTRATION_ACT_LABELS)
  .map((act) => `'${act}'`)
  .join(', ');

/**
 * The history of the register: one line per act with the registration as it was after it. Three things hold whoever
 * writes: the snapshot is the row itself, taken by the database; lines are never changed; and a row never changes without
 * its line, which is checked at the commit.
 */
export const HISTORY_STEP: SchemaStep = {
  id: 'register-004-history',
  sql: `
create table registration_events (
  id bigserial primary key, registration_id integer not null references registrations (id), version integer not null,
  act text not null, effective_on date not null, at timestamptz not null, filing_id integer,
  actor_id integer, actor_name text not null, actor_role text not null, authority_code text not null,
  ground text, text text, snapshot jsonb not null,
  constraint registration_events_version_uq unique (registration_id, version),
  constraint registration_events_act_ck check (act in (${ACTS})),
  constraint registration_events_actor_ck check (actor_id is not null or act = 'lapsed'));
create index registration_events_filing_ix on registration_events (filing_id);
alter table change_records
  add constraint change_records_registration_fk foreign key (registration_id) references registrations (id),
  add constraint change_records_actor_ck check (actor_id is not null);

create function registration_events_take() returns trigger language plpgsql as $$
declare current registrations;
begin
  select * into current from registrations where id = new.registration_id;
  if current.version is distinct from new.version then
    raise exception 'registration % is not in version %', new.registration_id, new.version using errcode = '42501';
  end if;
  new.snapshot := to_jsonb(current) - 'document_id' - 'locale' - 'created_by_id' - 'updated_by_id' - 'published_at';
  return new;
end $$;
create trigger registration_events_snapshot before insert on registration_events
  for each row execute function registration_events_take();

create function registration_events_refuse() returns trigger language plpgsql as $$
begin raise exception 'the history of the register is append-only' using errcode = '42501'; end $$;
create trigger registration_events_keep before update or delete on registration_events
  for each row execute function registration_events_refuse();
create trigger registration_events_keep_all before truncate on registration_events
  for each statement execute function registration_events_refuse();

-- The letter of a seal follows the employer; its digits are those of the certificate, which never change.
drop trigger registrations_keep_numbers on registrations;
create trigger registrations_keep_numbers before update of certificate_number, verification_code on registrations
  for each row when (old.certificate_number is distinct from new.certificate_number
    or old.verification_code is distinct from new.verification_code) execute function registrations_refuse();

create function registrations_count() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'every change of a registration is a version of it' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger registrations_version before update on registrations for each row execute function registrations_count();

create function registrations_need_event() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from registration_events e where e.registration_id = new.id and e.version = new.version) then
    raise exception 'registration % became version % without an event', new.id, new.version using errcode = '42501';
  end if;
  return null;
end $$;
create constraint trigger registrations_have_event after insert or update on registrations
  deferrable initially deferred for each row execute function registrations_need_event();`,
};
