import type { Office } from './office';

/** Waits until no job is left that could run now; for "nothing was sent" and the like. */
export async function waitQuiet(office: Office): Promise<void> {
  for (let round = 0; round < 400; round += 1) {
    const { rows } = await office.strapi.db.connection.raw<{ rows: { waiting: number }[] }>(
      'select count(*)::int as waiting from graphile_worker.jobs where attempts < max_attempts and run_at <= now()',
    );
    if (rows[0]?.waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the queue did not become empty');
}
