import type { Strapi } from '@zaoce/platform';
import type { z } from 'zod';

export interface TaskContext {
  strapi: Strapi;
  /** 1 for the first try. */
  attempt: number;
  jobId: string;
}

/** A kind of job: its name, the shape of its payload, how often it is tried, and the work. */
export interface Task<Payload extends z.ZodType = z.ZodType> {
  /** `<plugin>.<verb-noun>`. */
  name: string;
  payload: Payload;
  /** Tries before the job is dead; waits grow exponentially between them. */
  maxAttempts: number;
  /** Must be safe to run twice: a worker may die between the work and the mark. */
  run(payload: z.output<Payload>, context: TaskContext): Promise<void>;
}

/** Something that happens at set times, once however many processes run. */
export interface Schedule {
  task: string;
  /** Cron pattern in UTC. */
  pattern: string;
}

/** Declares a task and keeps the type of its payload. */
export function defineTask<Payload extends z.ZodType>(task: Task<Payload>): Task<Payload> {
  return task;
}
