import type { ExportedResource, ExportFormat, Locale } from '@zaoce/domain';
import type { SchemaStep, Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** What the seal of an export's wishes is bound to. */
export const WANTED_CONTEXT = 'list-export';

/** Lists that jobs write; what was asked for is sealed, because people are looked for by their ID numbers. */
export const EXPORTS_STEP: SchemaStep = {
  id: 'review-api-001-list-exports',
  sql: `
create table list_exports (
  id serial primary key, user_id integer not null, actor_role text not null, authority_code text, resource text not null,
  format text not null, language text not null, wanted_cipher text not null, wanted_index text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'ready', 'failed', 'expired')),
  rows_done integer not null default 0, rows_total integer not null, file_name text not null, object_key text,
  bytes bigint, digest text, created_at timestamptz not null default now(), finished_at timestamptz, expires_at timestamptz,
  check (state <> 'ready' or (object_key is not null and digest is not null and expires_at is not null)));
create unique index list_exports_open on list_exports (user_id, wanted_index) where state in ('waiting', 'running');
create index list_exports_user on list_exports (user_id, id desc);
create index list_exports_expiry on list_exports (expires_at) where object_key is not null;`,
};

export interface ExportRow {
  id: number;
  user_id: number;
  actor_role: string;
  authority_code: string | null;
  resource: ExportedResource;
  format: ExportFormat;
  language: Locale;
  wanted_cipher: string;
  wanted_index: string;
  state: 'waiting' | 'running' | 'ready' | 'failed' | 'expired';
  rows_done: number;
  rows_total: number;
  file_name: string;
  object_key: string | null;
  bytes: string | null;
  digest: string | null;
  created_at: Date;
  finished_at: Date | null;
  expires_at: Date | null;
}

type NewExport = Pick<
  ExportRow,
  | 'user_id'
  | 'actor_role'
  | 'authority_code'
  | 'resource'
  | 'format'
  | 'language'
  | 'wanted_cipher'
  | 'wanted_index'
  | 'rows_total'
  | 'file_name'
>;

/** Notes an export; when the same is under way already, answers that one. */
export async function insertExport(
  trx: Transaction,
  values: NewExport,
): Promise<{ row: ExportRow; made: boolean }> {
  const open = 'on conflict (user_id, wanted_index) where state in (?, ?) do nothing returning *';
  const insert = trx('list_exports').insert(values);
  const { rows } = await trx.raw<{ rows: ExportRow[] }>(`? ${open}`, [insert, 'waiting', 'running']);
  if (rows[0]) return { row: rows[0], made: true };
  const { user_id, wanted_index } = values;
  const same = await trx<ExportRow>('list_exports')
    .where({ user_id, wanted_index })
    .whereIn('state', ['waiting', 'running'])
    .first();
  // It ended between the two statements: the next try makes a new one.
  return same ? { row: same, made: false } : insertExport(trx, values);
}

/** The exports of a person, the latest first. */
export function exportsOf(db: Knex, userId: number): Knex.QueryBuilder<ExportRow, ExportRow[]> {
  return db<ExportRow>('list_exports').where({ user_id: userId });
}

export function findExport(db: Knex, id: number): Promise<ExportRow | undefined> {
  return db<ExportRow>('list_exports').where({ id }).first();
}

export async function updateExport(
  db: Knex,
  id: number,
  change: Partial<Omit<ExportRow, 'id' | 'bytes'> & { bytes: number }>,
): Promise<void> {
  await db('list_exports').where({ id }).update(change);
}
