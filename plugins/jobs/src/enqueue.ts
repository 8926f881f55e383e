import { toJson, type Transaction } from '@zaoce/platform';
import type { z } from 'zod';
import { withCause } from './cause';
import type { Task } from './task';

export interface EnqueueOptions {
  /** One job per key waits at a time; a later one replaces it. */
  key?: string;
  runAt?: Date;
  /** Jobs of one queue run one after the other. */
  queue?: string;
}

/** Puts a job into the queue in the caller's transaction: it exists exactly when the change exists. */
export async function enqueue<P extends z.ZodType>(
  trx: Transaction,
  task: Task<P>,
  payload: z.input<P>,
  options: EnqueueOptions = {},
): Promise<void> {
  await trx.raw(
    `select graphile_worker.add_job(identifier => ?::text, payload => ?::json, queue_name => ?::text,
       run_at => ?::timestamptz, max_attempts => ?::int, job_key => ?::text)`,
    [
      task.name,
      toJson(withCause(task.payload.parse(payload))),
      options.queue ?? null,
      options.runAt?.toISOString() ?? null,
      task.maxAttempts,
      options.key ?? null,
    ],
  );
}
