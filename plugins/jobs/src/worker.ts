import { timeJob, type Strapi } from '@zaoce/platform';
import { EventEmitter } from 'node:events';
import {
  Logger,
  parseCronItems,
  run,
  runMigrations,
  type Runner,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker';
import { Pool } from 'pg';
import { asCaused } from './cause';
import { holdLifeLine } from './livingWorkers';
import { registeredIn } from './registry';

const CONCURRENCY = 4;

/** A pool of the queue's own: workers hold connections to listen, which Strapi's pool is too small for. */
function openPool(max: number): Pool {
  return new Pool({ connectionString: process.env.DATABASE_URL, max });
}

/** Graphile Worker speaks through Strapi's log; its messages carry no payloads. */
function loggerFor(strapi: Strapi): Logger {
  return new Logger(() => (level, message) => {
    if (String(level) === 'error') strapi.log.error(message);
    if (String(level) === 'warning') strapi.log.warn(message);
  });
}

/** Creates or upgrades the queue's tables. */
export async function migrateQueue(strapi: Strapi): Promise<void> {
  const pgPool = openPool(1);
  try {
    await runMigrations({ pgPool, logger: loggerFor(strapi) });
  } finally {
    await pgPool.end();
  }
}

export interface Worker {
  /** Stops taking jobs, waits for those that run, closes the connections. */
  stop(): Promise<void>;
}

/** Starts working on the queue with every task that the plugins registered. */
export async function startWorker(strapi: Strapi): Promise<Worker> {
  const { tasks, schedules } = registeredIn(strapi);
  const taskList: TaskList = {};
  for (const task of tasks.values()) {
    taskList[task.name] = async (payload, helpers) => {
      const context = { strapi, attempt: helpers.job.attempts, jobId: String(helpers.job.id) };
      await asCaused(payload, (own) => timeJob(task.name, () => task.run(task.payload.parse(own), context)));
    };
  }
  const lifeLine = await holdLifeLine(strapi);
  const events = new EventEmitter() as WorkerEvents;
  events.on('worker:create', ({ worker }) => {
    lifeLine
      .note(worker.workerId)
      .catch((error: unknown) => strapi.log.warn(`a worker could not be noted: ${String(error)}`));
  });
  const pgPool = openPool(CONCURRENCY + 2);
  pgPool.on('error', (error) => strapi.log.warn(`queue connection lost: ${error.message}`));
  const runner: Runner = await run({
    pgPool,
    taskList,
    events,
    concurrency: CONCURRENCY,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: loggerFor(strapi),
    parsedCronItems: parseCronItems(
      schedules.map(({ task, pattern }) => ({
        task,
        match: pattern,
        identifier: task,
        options: { backfillPeriod: 0 },
      })),
    ),
  });
  return {
    stop: async () => {
      await runner.stop();
      await pgPool.end();
      await lifeLine.end();
    },
  };
}
