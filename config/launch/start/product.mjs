import { setTimeout as sleep } from 'node:timers/promises';
import { explainError } from '../shared/explain-error.mjs';
import { sayNotice, sayRefusal, step } from '../shared/say.mjs';
import { backOff } from './back-off.mjs';
import { supervise } from './supervise.mjs';
import { secureTrail } from '../audit/secure-trail.mjs';
import { waitReady } from './wait-ready.mjs';

/** How often the embedded database is started again before the launcher gives up. */
const databaseAttempts = 5;

/**
 * @typedef {import('./open-database.mjs').OpenDatabase} OpenDatabase
 * @typedef {{ restart: () => void, stop: () => Promise<void>, failed: Promise<never> }} Product
 *   restart: server and worker anew, for development; failed: rejects when it cannot be kept running
 */

/**
 * Starts database, server and worker and keeps them running. On a database whose tables may have to be set up the worker
 * waits for the server, since two processes must not do that at once.
 *
 * @param {{
 *   address: string, openDatabase: () => Promise<OpenDatabase>, environment: (databaseUrl: string) => NodeJS.ProcessEnv,
 *   note: (pids: number[]) => void, signal: AbortSignal, sameTables: boolean,
 * }} options note: writes down what was started; signal: the person has changed his mind;
 *   sameTables: the tables are those of the last start, unless the database is new
 * @returns {Promise<Product>}
 */
export async function startProduct({ address, openDatabase, environment, note, signal, sameTables }) {
  let database = await openDatabase();
  let stopping = false;
  /** @type {import('./supervise.mjs').Supervised[]} */
  const processes = [];
  const onChange = () => note(processes.flatMap(({ pid }) => pid() ?? []));
  const options = { env: () => environment(database.url), onChange };

  const stop = async () => {
    stopping = true;
    for (const { stop: stopProcess } of processes) await stopProcess();
    await database.stop();
  };
  const restart = () => processes.forEach((supervised) => supervised.restart());

  const reopen = async () => {
    for (let attempt = 1; !stopping; attempt += 1) {
      sayNotice('数据库意外退出，正在重新启动。', 'The database ended unexpectedly; starting it again.');
      await sleep(backOff(attempt));
      const before = database.url;
      try {
        database = await openDatabase();
        watch();
        if (database.url !== before) restart();
        return;
      } catch (error) {
        if (attempt >= databaseAttempts) throw error;
        sayRefusal(explainError(error));
      }
    }
  };
  /** @type {(reason: unknown) => void} */
  let fail = () => undefined;
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  const watch = () => database.onEnded(() => !stopping && void reopen().catch(fail));
  watch();

  const begin = async (/** @type {'server' | 'worker'} */ role) => {
    const supervised = supervise(role, options);
    processes.push(supervised);
    onChange();
    await Promise.race([supervised.up, aborted(signal)]);
  };
  // Before the start for what a new version changes in the trail, after it for a trail that the start has made.
  const secure = () => database.adminUrl && secureTrail(database.adminUrl, database.url);
  try {
    signal.throwIfAborted();
    await secure();
    if (sameTables && !database.made) {
      await step('启动服务与工作进程 Starting server and worker', () =>
        Promise.all([begin('server'), begin('worker')]),
      );
    } else {
      await step('启动服务进程 Starting the server', () => begin('server'));
      await step('启动工作进程 Starting the worker', () => begin('worker'));
    }
    await step('等待就绪 Waiting until ready', () => waitReady(address, signal));
    await secure();
  } catch (error) {
    await stop();
    throw error;
  }
  return { restart, stop, failed };
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<never>} rejects when it is aborted
 */
function aborted(signal) {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true });
  });
}
