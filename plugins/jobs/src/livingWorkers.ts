import { randomInt } from 'node:crypto';
import { addSchemaSteps, type SchemaStep, type Strapi } from '@zaoce/platform';
import { Client } from 'pg';

/*
 * A worker that is killed leaves its jobs locked, which Graphile Worker frees after four hours only. Each process
 * therefore holds an advisory lock as long as it lives and notes its workers under it: a lock that can be taken belongs
 * to nobody alive, and the jobs of its workers are freed at once.
 */

const LOCK_CLASS = 7_206_010;
/** How often a living process looks for dead ones. */
const ROUND_MS = 60_000;

const STEP: SchemaStep = {
  id: 'jobs-001-workers',
  sql: 'create table zaoce_workers (worker_id text primary key, process_key integer not null)',
};

/** Adds the table that names the workers; call in `register`. */
export function addWorkerTable(strapi: Strapi): void {
  addSchemaSteps(strapi, [STEP]);
}

const NOTE = 'insert into zaoce_workers (worker_id, process_key) values ($1, $2) on conflict do nothing';

export interface LifeLine {
  /** Notes a worker of this process. */
  note(workerId: string): Promise<void>;
  /** Gives the lock back; whatever is still noted is nobody's any more. */
  end(): Promise<void>;
}

/** Takes the lock of this process on a connection of its own and frees the jobs of those that died. */
export async function holdLifeLine(strapi: Strapi): Promise<LifeLine> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  // Should the server end the connection, others take this process for dead: its jobs may run twice, which tasks allow.
  client.on('error', (error) => strapi.log.warn(`the worker's life line is lost: ${error.message}`));
  await client.connect();
  const processKey = randomInt(2_147_483_647);
  await client.query('select pg_advisory_lock($1, $2)', [LOCK_CLASS, processKey]);
  await freeJobsOfTheDead(client, processKey);
  const rounds = setInterval(() => {
    freeJobsOfTheDead(client, processKey).catch((error: unknown) =>
      strapi.log.warn(`dead workers stay noted: ${String(error)}`),
    );
  }, ROUND_MS);
  // The workers are born together; one connection takes one statement at a time.
  let noted = Promise.resolve<unknown>(undefined);
  return {
    note: async (workerId) => {
      noted = noted.then(() => client.query(NOTE, [workerId, processKey]));
      await noted;
    },
    end: async () => {
      clearInterval(rounds);
      await client.query('delete from zaoce_workers where process_key = $1', [processKey]);
      await client.end();
    },
  };
}

/** Leaves out this process itself, whose lock it could take a second time. */
async function freeJobsOfTheDead(client: Client, ownKey: number): Promise<void> {
  const { rows } = await client.query<{ process_key: number }>(
    'select distinct process_key from zaoce_workers where process_key <> $1',
    [ownKey],
  );
  for (const { process_key: key } of rows) {
    const taken = await client.query<{ dead: boolean }>('select pg_try_advisory_lock($1, $2) as dead', [
      LOCK_CLASS,
      key,
    ]);
    if (!taken.rows[0]?.dead) continue;
    await client.query(
      `with gone as (delete from zaoce_workers where process_key = $1 returning worker_id)
       select graphile_worker.force_unlock_workers(array(select worker_id from gone))`,
      [key],
    );
    await client.query('select pg_advisory_unlock($1, $2)', [LOCK_CLASS, key]);
  }
}
