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
  const steps = STEPS.get(strapi) ?? [];
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
    await trx.raw(
      'create table if not exists zaoce_schema_steps (id text primary key, applied_at timestamptz not null default now())',
    );
    const applied: { id: string }[] = await trx('zaoce_schema_steps').select('id');
    const done = new Set(applied.map((row) => row.id));
    for (const step of steps.filter((candidate) => !done.has(candidate.id))) {
      await trx.raw(step.sql);
      await trx('zaoce_schema_steps').insert({ id: step.id });
    }
  });
}
