import type { Knex } from 'knex';
import { toJson } from '../db/rows';
import type { SchemaStep } from '../db/schemaSteps';
import type { OfficeFigure } from '../metrics/officeFigures';

/** Work on the office as a whole whose last run somebody must be able to see. Persisted words. */
export type OperationName = 'backup' | 'restore' | 'audit-verify' | 'retention' | 'rotate-keys';

export const OPERATIONS_STEP: SchemaStep = {
  id: 'platform-003-operations',
  sql: `create table zaoce_operations (
    name text primary key, last_run_at timestamptz not null, last_success_at timestamptz, details jsonb not null default '{}')`,
};

/** Notes the end of a run: when, whether it went well, and figures about it (no personal data). */
export async function noteOperation(
  db: Knex,
  name: OperationName,
  run: { at: Date; ok: boolean; details?: Record<string, unknown> },
): Promise<void> {
  const row = { name, last_run_at: run.at, details: toJson(run.details ?? {}) };
  const success = run.ok ? { last_success_at: run.at } : {};
  await db('zaoce_operations')
    .insert({ ...row, ...success })
    .onConflict('name')
    .merge({ ...row, ...success });
}

interface OperationRow {
  name: string;
  success_at: string | null;
  ok: boolean;
}

async function readOperations(db: Knex): Promise<OperationRow[]> {
  const { rows } = await db.raw<{ rows: OperationRow[] }>(
    `select name, extract(epoch from last_success_at) as success_at,
       last_success_at is not null and last_success_at = last_run_at as ok from zaoce_operations`,
  );
  return rows;
}

/** When each last went well, and whether the last run did. */
export const OPERATION_FIGURES: readonly OfficeFigure[] = [
  {
    name: 'zaoce_operation_last_success_timestamp_seconds',
    help: 'When an operation (backup, restore, audit-verify, retention, rotate-keys) last went well',
    labelNames: ['operation'],
    read: async (strapi) =>
      (await readOperations(strapi.db.connection)).flatMap(({ name, success_at: at }) =>
        at === null ? [] : [{ labels: { operation: name }, value: Number(at) }],
      ),
  },
  {
    name: 'zaoce_operation_ok',
    help: '1 when the last run of an operation went well, 0 when it failed or found something',
    labelNames: ['operation'],
    read: async (strapi) =>
      (await readOperations(strapi.db.connection)).map(({ name, ok }) => ({
        labels: { operation: name },
        value: ok ? 1 : 0,
      })),
  },
];
