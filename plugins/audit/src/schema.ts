import type { SchemaStep } from '@zaoce/platform';

/*
 * The trail is kept by the database itself: a trigger numbers each entry, links it to the one before by SHA-256 and
 * refuses every change. One chain per authority, so that offices do not wait for one another.
 */
const ENTRY_TEXT = `concat_ws(E'\\x1f', coalesce(e.prev_hash, ''), e.chain, e.sequence::text,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.action, coalesce(e.actor_id::text, ''), e.actor_name,
  e.actor_role, e.subject_type, e.subject_id, coalesce(e.authority_code, ''), coalesce(e.request_id, ''),
  coalesce(e.ip, ''), e.details::text)`;

export const AUDIT_STEPS: SchemaStep[] = [
  {
    id: 'audit-001-trail',
    sql: `
create table audit_chains (chain text primary key, sequence bigint not null, hash text not null);
create table audit_events (
  id bigserial primary key, chain text not null, sequence bigint not null, at timestamptz not null, action text not null,
  actor_id integer, actor_name text not null, actor_role text not null, subject_type text not null, subject_id text not null,
  authority_code text, request_id text, ip text, details jsonb not null default '{}', prev_hash text not null, hash text not null,
  unique (chain, sequence));
create index audit_events_at on audit_events (at desc, id desc);
create index audit_events_authority on audit_events (authority_code, at desc);
create index audit_events_subject on audit_events (subject_type, subject_id);
create index audit_events_actor on audit_events (actor_id, at desc);

create function audit_entry_hash(e audit_events) returns text language sql immutable as $$
  select encode(sha256(convert_to(${ENTRY_TEXT}, 'UTF8')), 'hex') $$;

create function audit_append() returns trigger language plpgsql as $$
declare head audit_chains;
begin
  new.chain := coalesce(new.authority_code, '-');
  insert into audit_chains (chain, sequence, hash) values (new.chain, 0, '') on conflict do nothing;
  select * into head from audit_chains where chain = new.chain for update;
  new.sequence := head.sequence + 1;
  new.prev_hash := head.hash;
  new.at := clock_timestamp();
  new.hash := audit_entry_hash(new);
  update audit_chains set sequence = new.sequence, hash = new.hash where chain = new.chain;
  return new;
end $$;
create trigger audit_events_append before insert on audit_events for each row execute function audit_append();

create function audit_refuse() returns trigger language plpgsql as $$
begin raise exception 'the audit trail is append-only' using errcode = '42501'; end $$;
create trigger audit_events_keep before update or delete on audit_events for each row execute function audit_refuse();
create trigger audit_events_keep_all before truncate on audit_events for each statement execute function audit_refuse();
`,
  },
  {
    id: 'audit-002-requests',
    sql: `
create index audit_events_request on audit_events (request_id) where request_id is not null;
create table audit_checks (id bigserial primary key, at timestamptz not null, entries bigint not null,
  faults bigint not null, chains jsonb not null, found jsonb not null);`,
  },
];
