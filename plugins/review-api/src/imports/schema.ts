import { IMPORT_LIST_NAMES, IMPORT_STATES } from '@zaoce/domain';
import type { SchemaStep } from '@zaoce/platform';

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** Imports, and the rows of those that are neither carried out nor given up. Rows hold ID numbers sealed, never plain. */
export const IMPORT_STEPS: SchemaStep[] = [
  {
    id: 'review-api-001-imports',
    sql: `
create table imports (
  id serial primary key, list text not null check (list in (${list(IMPORT_LIST_NAMES)})),
  channel text not null check (channel in ('file', 'program')),
  state text not null check (state in (${list(IMPORT_STATES)})), dry_run boolean not null,
  authority_code text, created_by_id integer, created_by_name text not null, created_by_role text not null,
  created_at timestamptz not null, request_id text not null,
  file_name text not null, file_kind text, file_size bigint not null, file_digest text, object_key text,
  run text, rows_read integer not null default 0, progress real not null default 0,
  rows_new integer not null default 0, rows_changed integer not null default 0, rows_same integer not null default 0,
  rows_wrong integer not null default 0, problems jsonb not null default '[]',
  checked_at timestamptz, committed_at timestamptz, committed_by_name text, version integer not null default 1);
create index imports_authority_ix on imports (authority_code, id desc);
create index imports_open_ix on imports (created_at) where state in ('waiting', 'reading', 'checked') or object_key is not null;
create table import_rows (
  import_id integer not null references imports (id) on delete cascade, row integer not null, key text,
  id_number_index text, data jsonb not null, outcome text check (outcome in ('new', 'changed', 'same', 'wrong')),
  problems jsonb, primary key (import_id, row));
create index import_rows_key_ix on import_rows (import_id, key);`,
  },
];
