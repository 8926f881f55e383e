import { FILING_STATES, OPEN_STATES } from '@zaoce/domain';
import type { SchemaStep } from '@zaoce/platform';

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Rules about filings that hold whoever writes, kept by the database itself. */
export const FILING_STEPS: SchemaStep[] = [
  {
    id: 'filing-001-filings',
    sql: `
alter table filings
  add constraint filings_state_ck check (state in (${list(FILING_STATES)})),
  add constraint filings_round_ck check (round >= 0 and version >= 1 and decisions_this_round >= 0),
  add constraint filings_held_ck check ((state = 'in-review') = (assignee_id is not null)),
  add constraint filings_submitted_ck check (state in ('draft', 'deleted') or (submitted_sections is not null and submitted_at is not null)),
  add constraint filings_decided_ck check (state not in ('approved', 'effective', 'refused') or (decision is not null and decided_at is not null)),
  add constraint filings_effective_ck check (state <> 'effective' or effective_at is not null);
create unique index filings_one_open_uq on filings (applicant_id) where state in (${list(OPEN_STATES)});
create index filings_name_ix on filings (authority_code, applicant_name text_pattern_ops);
create index filings_queue_ix on filings (holder_authority_code, due_on, id) where state in ('submitted', 'in-review');`,
  },
  {
    id: 'filing-002-events',
    sql: `
alter table filing_events
  add constraint filing_events_filing_fk foreign key (filing_id) references filings (id),
  add constraint filing_events_actor_ck check (actor_id is not null or action in ('accepted', 'imported'));
create index filing_events_decided_ix on filing_events (authority_code, at) where action in ('stage-approved', 'approved', 'returned', 'refused');
create function filing_events_refuse() returns trigger language plpgsql as $$
begin raise exception 'the history of a filing is append-only' using errcode = '42501'; end $$;
create trigger filing_events_keep before update or delete on filing_events for each row execute function filing_events_refuse();`,
  },
  {
    id: 'filing-003-evidence',
    sql: `
alter table filing_rounds add constraint filing_rounds_filing_fk foreign key (filing_id) references filings (id);
create function filing_rounds_refuse() returns trigger language plpgsql as $$
begin raise exception 'what was submitted does not change' using errcode = '42501'; end $$;
create trigger filing_rounds_keep before update or delete on filing_rounds for each row execute function filing_rounds_refuse();
alter table scans
  add constraint scans_filing_fk foreign key (filing_id) references filings (id),
  add constraint scans_state_ck check (state in ('kept', 'removed') and (state = 'removed') = (removed_at is not null)),
  add constraint scans_form_ck check (form_check in ('current', 'stale', 'unreadable', 'not-applicable'));
alter table return_items
  add constraint return_items_filing_fk foreign key (filing_id) references filings (id),
  add constraint return_items_state_ck check (state in ('open', 'answered', 'accepted', 'cancelled'));`,
  },
  {
    id: 'filing-005-scans-only',
    // A replacement of scans blocks nothing and is decided by nobody (domain.md 3).
    sql: `
drop index filings_one_open_uq;
create unique index filings_one_open_uq on filings (applicant_id)
  where state in (${list(OPEN_STATES)}) and scans_only is not true;
create unique index filings_one_scans_only_uq on filings (applicant_id) where state = 'draft' and scans_only;
alter table filings
  drop constraint filings_submitted_ck,
  drop constraint filings_decided_ck,
  add constraint filings_submitted_ck check (state in ('draft', 'deleted') or (state = 'effective' and scans_only) or (submitted_sections is not null and submitted_at is not null)),
  add constraint filings_decided_ck check (state not in ('approved', 'effective', 'refused') or (state = 'effective' and scans_only) or (decision is not null and decided_at is not null)),
  add constraint filings_scans_only_ck check (scans_only is not true or (state in ('draft', 'deleted', 'effective') and registration_id is not null));
create table registration_evidence (
  registration_id integer not null references registrations (id), kind text not null, version integer not null,
  position integer not null, scan_id integer not null unique, digest text not null, storage_key text not null,
  thumbnail_key text not null, filing_id integer not null references filings (id), saved_by integer not null,
  saved_at timestamptz not null, primary key (registration_id, kind, version, position),
  constraint registration_evidence_version_ck check (version > 0 and position > 0));
create function registration_evidence_refuse() returns trigger language plpgsql as $$
begin raise exception 'what was saved beside a registration is kept' using errcode = '42501'; end $$;
create trigger registration_evidence_keep before update or delete on registration_evidence
  for each row execute function registration_evidence_refuse();`,
  },
];
