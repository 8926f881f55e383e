import type { SchemaStep } from '@zaoce/platform';

/** Whom the office has told that a draft will be removed, about which state of it. Time itself may delete a draft then. */
export const RETENTION_STEP: SchemaStep = {
  id: 'filing-008-retention',
  sql: `
create table draft_warnings (
  filing_id integer not null references filings (id), version integer not null, warned_on date not null,
  primary key (filing_id, version));
create index filings_untouched_ix on filings (updated_at) where state = 'draft' and round = 0;
alter table filing_events
  drop constraint filing_events_actor_ck,
  add constraint filing_events_actor_ck check (actor_id is not null or action in ('accepted', 'imported', 'deleted'));`,
};
