import { countRows, toInstant, type ListRows, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

export type JobState = 'waiting' | 'running' | 'retrying' | 'dead';

export interface JobView {
  id: string;
  task: string;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  runAt: string;
  createdAt: string;
  lastError: string | null;
}

interface JobRow {
  id: string;
  task_identifier: string;
  state: JobState;
  attempts: number;
  max_attempts: number;
  run_at: Date;
  created_at: Date;
  last_error: string | null;
}

const STATE = `case when attempts >= max_attempts and locked_at is null then 'dead'
  when locked_at is not null then 'running' when attempts > 0 then 'retrying' else 'waiting' end`;

/** A page of the queue, dead letters first; payloads are not shown, they may name people. */
export async function listJobs(
  strapi: Strapi,
  page: { offset: number; limit: number; state?: JobState },
): Promise<{ rows: JobView[]; total: number }> {
  const { matching, rows, toViews } = openJobs(strapi.db.connection, page.state);
  const total = await countRows(matching);
  return { rows: toViews((await rows.offset(page.offset).limit(page.limit)) as JobRow[]), total };
}

/** The whole queue, or its jobs in one state. */
export function openJobs(db: Knex, state?: JobState) {
  const matching = db
    .from(db.raw(`(select *, ${STATE} as state from graphile_worker.jobs) as jobs`))
    .modify((query) => {
      if (state) void query.where({ state });
    });
  const rows = matching.clone().select('*').orderByRaw(`(state = 'dead') desc, id desc`);
  const toViews = (found: JobRow[]) => found.map(toView);
  return { matching, rows, toViews } satisfies ListRows<JobView>;
}

/** Gives a dead or waiting job all its tries back, now. False when there is no such job or it is running. */
export async function retryJob(strapi: Strapi, id: string): Promise<boolean> {
  const { rows } = await strapi.db.connection.raw<{ rows: unknown[] }>(
    'select id from graphile_worker.reschedule_jobs(array[?::bigint], run_at => now(), attempts => 0)',
    [id],
  );
  return rows.length > 0;
}

function toView(row: JobRow): JobView {
  return {
    id: String(row.id),
    task: row.task_identifier,
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    runAt: toInstant(row.run_at),
    createdAt: toInstant(row.created_at),
    lastError: row.last_error,
  };
}
