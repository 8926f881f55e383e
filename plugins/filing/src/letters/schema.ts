import type { SchemaStep } from '@zaoce/platform';

/**
 * The letters of the office about a filing: what each says is fixed in the transaction of its event, the number when it
 * is made. Nothing else of a letter ever changes, and none disappears.
 */
export const LETTER_STEP: SchemaStep = {
  id: 'filing-letters-001',
  sql: `
create table filing_letters (
  id serial primary key, filing_id integer not null references filings (id), kind text not null,
  round integer not null, event_sequence integer not null, authority_code text not null,
  number text unique, written_on date not null, content jsonb not null,
  constraint filing_letters_once_uq unique (filing_id, kind, event_sequence));
create function filing_letters_refuse() returns trigger language plpgsql as $$
begin raise exception 'a letter does not change' using errcode = '42501'; end $$;
create trigger filing_letters_keep before update on filing_letters for each row
  when (old.number is not null or (to_jsonb(old) - 'number') is distinct from (to_jsonb(new) - 'number'))
  execute function filing_letters_refuse();
create trigger filing_letters_stay before delete on filing_letters for each row execute function filing_letters_refuse();`,
};
