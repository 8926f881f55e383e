import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { defineTask, enqueue, listJobs, registerTask, retryJob, startWorker } from '@zaoce/jobs';
import { inTransaction } from '@zaoce/platform';
import { Client } from 'pg';
import { z } from 'zod';
import { startOffice, type Office } from '../../support/office';

const seen: string[] = [];
const note = defineTask({
  name: 'test.note',
  payload: z.object({ word: z.string() }),
  maxAttempts: 2,
  run: ({ word }) => {
    if (word === 'never') return Promise.reject(new Error('it cannot be done'));
    seen.push(word);
    return Promise.resolve();
  },
});

describe('the queue', () => {
  let office: Office;
  beforeAll(async () => {
    office = await startOffice();
    registerTask(office.strapi, note);
  });
  afterAll(() => office.stop());

  const put = (word: string) => inTransaction(office.strapi, (trx) => enqueue(trx, note, { word }));
  const jobs = async () =>
    (await listJobs(office.strapi, { offset: 0, limit: 100 })).rows.filter((job) => job.task === note.name);

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (let n = 0; n < 200; n += 1) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it did not come about');
  }

  it('has a job exactly when the change that asked for it committed', async () => {
    const failing = inTransaction(office.strapi, async (trx) => {
      await enqueue(trx, note, { word: 'rolled back' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await jobs()).toEqual([]);
    await put('kept');
    expect(await jobs()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });

  it('refuses a payload that the task does not understand', async () => {
    const wrong = inTransaction(office.strapi, (trx) => enqueue(trx, note, { word: 7 } as never));
    await expect(wrong).rejects.toThrow();
  });

  it('frees the jobs of a worker that was killed, and works them', async () => {
    const killed = await workerThatDies();
    await put('left behind');
    await lockAll('worker-of-the-dead');
    const worker = await startWorker(office.strapi);
    try {
      await until(() => Promise.resolve(seen.includes('left behind')));
    } finally {
      await worker.stop();
    }
    expect(killed.signalCode).toBe('SIGKILL');
    expect(await office.strapi.db.connection('zaoce_workers')).toEqual([]);
  });

  it('shows a job that cannot be done as dead, and gives it its tries back when asked', async () => {
    await put('never');
    await office.strapi.db.connection.raw(
      `update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'it cannot be done'`,
    );
    const [dead] = await jobs();
    expect(dead).toMatchObject({ state: 'dead', attempts: 2, lastError: 'it cannot be done' });
    expect(await retryJob(office.strapi, dead?.id ?? '')).toBe(true);
    expect(await jobs()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
    expect(await retryJob(office.strapi, '999999999')).toBe(false);
  });

  /** A process that holds a life line as a worker does, and is killed. */
  async function workerThatDies(): Promise<ChildProcess> {
    const script = path.join(__dirname, '..', '..', 'support', 'lifeLine.mjs');
    const child = spawn(process.execPath, [script], {
      env: process.env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    return child;
  }

  async function lockAll(workerId: string): Promise<void> {
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = $1, attempts = 1`,
      [workerId],
    );
    await client.end();
  }
});
