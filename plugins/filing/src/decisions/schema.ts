import type { SchemaStep } from '@zaoce/platform';

/**
 * Every decision of an office about a filing, with the statutory working days it took, written by the transition that
 * made it: what statistics count and the queue is filtered by. A revoked decision stays and is marked. Decisions older
 * than the table are taken from the history; how long they took is not known.
 */
export const DECISION_STEP: SchemaStep = {
  id: 'filing-007-decisions',
  sql: `
create table filing_decisions (
  filing_id integer not null references filings (id), sequence integer not null, round integer not null,
  stage_key text not null, outcome text not null, authority_code text not null, actor_id integer not null,
  day date not null, working_days integer, after_return boolean not null, revoked boolean not null default false,
  primary key (filing_id, sequence),
  constraint filing_decisions_outcome_ck check (outcome in ('approved', 'returned', 'refused')),
  constraint filing_decisions_days_ck check (working_days >= 0));
create index filing_decisions_office_ix on filing_decisions (authority_code, day) where not revoked;
create index filing_decisions_actor_ix on filing_decisions (actor_id, day) where not revoked;
create index filing_decisions_day_ix on filing_decisions (day) where not revoked;
insert into filing_decisions (filing_id, sequence, round, stage_key, outcome, authority_code, actor_id, day, after_return, revoked)
select e.filing_id, e.sequence, e.round, e.stage_key,
  case when e.action in ('returned', 'refused') then e.action else 'approved' end,
  e.authority_code, e.actor_id, (e.at + interval '8 hours')::date,
  exists (select from filing_events r where r.filing_id = e.filing_id and r.sequence < e.sequence and r.action = 'returned'),
  exists (select from filing_events r where r.filing_id = e.filing_id and r.sequence > e.sequence
    and r.action = 'decision-revoked' and r.stage_key = e.stage_key and r.round = e.round)
from filing_events e
where e.action in ('stage-approved', 'approved', 'returned', 'refused') and e.stage_key is not null
  and e.authority_code is not null and e.actor_id is not null;
drop index filing_events_decided_ix;`,
};
