import { VOID_REASON_LABELS } from '@zaoce/domain';
import type { SchemaStep } from '@zaoce/platform';

const REASONS = Object.keys(VOID_REASON_LABELS)
  .map((reason) => `'${reason}'`)
  .join(', ');

/**
 * The list of void numbers, and how registrations end: for ever, on a day, and with both their numbers on the list. A
 * number on the list is never issued again.
 */
export const VOIDS_STEP: SchemaStep = {
  id: 'register-005-void-numbers',
  sql: `
create table void_numbers (
  certificate_number text primary key, seal_number text not null unique,
  registration_id integer not null unique references registrations (id),
  voided_on date not null, reason text not null, replaced boolean not null,
  constraint void_numbers_pair_ck check (right(seal_number, 14) = right(certificate_number, 14)),
  constraint void_numbers_reason_ck check (reason in (${REASONS})));
create index void_numbers_newest_ix on void_numbers (voided_on desc, certificate_number desc);
create function void_numbers_refuse() returns trigger language plpgsql as $$
begin raise exception 'a void number stays void' using errcode = '42501'; end $$;
create trigger void_numbers_keep before update or delete on void_numbers for each row execute function void_numbers_refuse();
create trigger void_numbers_keep_all before truncate on void_numbers for each statement execute function void_numbers_refuse();

alter table registrations add constraint registrations_ended_ck
  check ((state in ('cancelled', 'revoked', 'void')) = (ended_on is not null));

create function registrations_refuse_void() returns trigger language plpgsql as $$
begin
  if exists (select 1 from void_numbers v where right(v.certificate_number, 14) = right(new.certificate_number, 14)) then
    raise exception 'number % is void', new.certificate_number using errcode = '23505';
  end if;
  return new;
end $$;
create index void_numbers_digits_ix on void_numbers (right(certificate_number, 14) text_pattern_ops);
create trigger registrations_fresh_number before insert on registrations
  for each row execute function registrations_refuse_void();

create trigger registrations_stay_ended before update on registrations for each row
  when (old.ended_on is not null) execute function registrations_refuse();

create function registrations_void_when_ended() returns trigger language plpgsql as $$
declare ended boolean; listed boolean;
begin
  select ended_on is not null into ended from registrations where id = new.id;
  select exists (select 1 from void_numbers where registration_id = new.id) into listed;
  if ended <> listed then
    raise exception 'the numbers of registration % are void exactly when it has ended', new.id using errcode = '42501';
  end if;
  return null;
end $$;
create constraint trigger registrations_numbers_void after insert or update on registrations
  deferrable initially deferred for each row execute function registrations_void_when_ended();
create function void_numbers_of_ended() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from registrations r where r.id = new.registration_id and r.ended_on is not null
      and r.certificate_number = new.certificate_number and r.seal_number = new.seal_number) then
    raise exception 'only numbers of an ended registration are void' using errcode = '42501';
  end if;
  return null;
end $$;
create constraint trigger void_numbers_ended after insert on void_numbers
  deferrable initially deferred for each row execute function void_numbers_of_ended();`,
};
