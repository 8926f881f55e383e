import type { OfficeFigure } from '@zaoce/platform';

interface Counted {
  task: string;
  state: string;
  jobs: string;
}

const STATE = `case when attempts >= max_attempts and locked_at is null then 'dead' when locked_at is not null then 'running'
  when attempts > 0 then 'retrying' when run_at > now() then 'scheduled' else 'ready' end`;

/** How much waits in the queue, by task and state, and for how long the oldest job has been due. */
export const QUEUE_FIGURES: readonly OfficeFigure[] = [
  {
    name: 'zaoce_jobs',
    help: 'Jobs in the queue by task and state (ready, scheduled, running, retrying, dead)',
    labelNames: ['task', 'state'],
    async read({ db }) {
      const { rows } = await db.connection.raw<{ rows: Counted[] }>(
        `select task_identifier as task, ${STATE} as state, count(*) as jobs from graphile_worker.jobs group by 1, 2`,
      );
      return rows.map(({ task, state, jobs }) => ({ labels: { task, state }, value: Number(jobs) }));
    },
  },
  {
    name: 'zaoce_oldest_due_job_seconds',
    help: 'For how long the oldest job that could run has been waiting; grows when no worker works',
    labelNames: [],
    async read({ db }) {
      const { rows } = await db.connection.raw<{ rows: { waited: string | null }[] }>(
        `select extract(epoch from now() - min(run_at)) as waited from graphile_worker.jobs
         where locked_at is null and attempts < max_attempts and run_at <= now()`,
      );
      return [{ labels: {}, value: Number(rows[0]?.waited ?? 0) }];
    },
  },
];
