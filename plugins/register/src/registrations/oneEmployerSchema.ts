import type { SchemaStep } from '@zaoce/platform';

/**
 * One employer per person, across specialties (domain.md 3). It is a rule about several rows, so whoever makes a
 * registration stand or changes its employer holds a lock for the person until the commit, where the rule is checked.
 */
export const ONE_EMPLOYER_STEP: SchemaStep = {
  id: 'register-006-one-employer',
  sql: `
create function registrations_lock_person() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7206006, new.applicant_id);
  return new;
end $$;
create trigger registrations_person before insert or update of state, employer_code on registrations
  for each row when (new.state in ('live', 'suspended')) execute function registrations_lock_person();
create function registrations_one_employer() returns trigger language plpgsql as $$
begin
  if exists (select 1 from registrations one join registrations other
      on other.applicant_id = one.applicant_id and other.employer_code <> one.employer_code
      and other.state in ('live', 'suspended')
      where one.id = new.id and one.state in ('live', 'suspended')) then
    raise exception 'the holder of registration % has another employer', new.id using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger registrations_employer after insert or update on registrations
  deferrable initially deferred for each row execute function registrations_one_employer();`,
};
