import type { SchemaStep } from '@zaoce/platform';

/** Decisions of the ministry about a registration that no filing asked for: fixed in the transaction of the act, for ever. */
export const DECISIONS_STEP: SchemaStep = {
  id: 'register-009-decisions',
  sql: `
create table register_decisions (
  id serial primary key, registration_id integer not null unique references registrations (id),
  number text not null unique, written_on date not null, content jsonb not null);
create function register_decisions_refuse() returns trigger language plpgsql as $$
begin raise exception 'a decision does not change' using errcode = '42501'; end $$;
create trigger register_decisions_keep before update or delete on register_decisions
  for each row execute function register_decisions_refuse();
create trigger register_decisions_keep_all before truncate on register_decisions
  for each statement execute function register_decisions_refuse();`,
};
