import { noteOperation, sweepObjects, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { defineTask, type Schedule } from './task';

/** Whoever is responsible looks at dead jobs within days; half a year later they tell nothing any more. */
const DEAD_JOBS_KEPT = '180 days';

/** Throws away what nobody needs and no law asks for: objects that no row names, jobs long dead. */
export const retentionTask = defineTask({
  name: 'jobs.keep-no-longer',
  payload: z.looseObject({}),
  maxAttempts: 3,
  async run(_, { strapi }) {
    const now = new Date();
    const objects = await sweepObjects(strapi, now);
    const jobs = await forgetDeadJobs(strapi);
    await noteOperation(strapi.db.connection, 'retention', { at: now, ok: true, details: { objects, jobs } });
  },
});

async function forgetDeadJobs(strapi: Strapi): Promise<number> {
  const { rowCount } = await strapi.db.connection.raw<{ rowCount: number }>(
    `select id from graphile_worker.complete_jobs(array(select id from graphile_worker.jobs
       where attempts >= max_attempts and locked_at is null and updated_at < now() - interval '${DEAD_JOBS_KEPT}'))`,
  );
  return rowCount;
}

/** Sunday nights in China. */
export const retentionSchedule: Schedule = { task: retentionTask.name, pattern: '30 19 * * 6' };
