import type { Knex } from 'knex';
import type { Strapi } from '../strapi';

/** Something the database must have beside Strapi's tables: constraint, trigger, partial index, own table. */
export interface SchemaStep {
  /** `<plugin>-<number>-<what>`; runs once, in the order in which plugins register. */
  id: string;
  sql: string;
}

const STEPS = new WeakMap<object, SchemaStep[]>();
const LOCK = 7_206_001;

/** Adds steps; call in a plugin's `register`. Strapi's migrations would run before the tables exist (trap 7). */
export function addSchemaSteps(strapi: Strapi, steps: SchemaStep[]): void {
  STEPS.set(strapi, [...(STEPS.get(strapi) ?? []), ...steps]);
}

/** Applies the steps that this database has not seen, one transaction under one lock, after Strapi's own sync. */
export async function applySchemaSteps(strapi: Strapi): Promise<void> {
  await strapi.db.connection.transaction((trx) => applyPendingSteps(trx, STEPS.get(strapi) ?? []));
}

/**
 * Applies those of some steps that this database has not seen, in the caller's transaction.
 *
 * @throws Error naming the step when the role of the connection does not own what the step changes
 */
export async function applyPendingSteps(trx: Knex.Transaction, steps: readonly SchemaStep[]): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  await trx.raw(
    'create table if not exists zaoce_schema_steps (id text primary key, applied_at timestamptz not null default now())',
  );
  const applied: { id: string }[] = await trx('zaoce_schema_steps').select('id');
  const done = new Set(applied.map((row) => row.id));
  for (const step of steps.filter((candidate) => !done.has(candidate.id))) {
    await trx.raw(step.sql).catch((error: unknown) => {
      throw isNotOwner(error) ? new Error(ownerNeeded(step.id), { cause: error }) : error;
    });
    await trx('zaoce_schema_steps').insert({ id: step.id });
  }
}

const isNotOwner = (error: unknown) => (error as { code?: string }).code === '42501';

/** The trail belongs to nobody who signs in; its administrator changes its tables. */
const ownerNeeded = (id: string) =>
  `the step ${id} changes tables that the role of DATABASE_URL does not own; ` +
  'run npm run audit:secure with DATABASE_ADMIN_URL before the start';
