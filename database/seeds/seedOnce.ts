import type { Transaction } from '@zaoce/platform';

/** Keeps processes that start together from seeding twice; the second waits and then finds the work done. */
const LOCK = 7_206_004;

/** Makes the list of what was seeded and locks it until the transaction ends. */
export async function lockSeeds(trx: Transaction): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  await trx.raw(
    'create table if not exists zaoce_seeds (name text primary key, seeded_at timestamptz not null default now())',
  );
}

/** Does `work` and gives its result, or null when it was done before: what an editor deleted since does not come back. */
export async function seedOnce<T>(trx: Transaction, name: string, work: () => Promise<T>): Promise<T | null> {
  const inserted: unknown[] = await trx('zaoce_seeds')
    .insert({ name })
    .onConflict('name')
    .ignore()
    .returning('name');
  return inserted.length === 0 ? null : work();
}
