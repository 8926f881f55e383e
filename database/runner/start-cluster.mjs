import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';
import { isAlive } from './process-table.mjs';
import { Refusal } from './refusal.mjs';
import { postgresArguments } from './settings.mjs';

/**
 * @typedef {import('./run-user.mjs').RunUser} RunUser
 * @typedef {{
 *   program: string, arguments: string[], user?: RunUser, workDir: string, logFile: string, removeWhenDone?: string,
 * }} KeeperOrders what the keeper is told; removeWhenDone: a folder to delete at the end
 * @typedef {{
 *   dataDir: string, native: string, user: RunUser | undefined, logFile: string, preferredPort?: number,
 *   throwaway?: boolean, removeWhenDone?: string,
 * }} ClusterOptions throwaway: speed before safety; removeWhenDone: a folder the keeper deletes at the end
 * @typedef {{ port: number, stop: () => Promise<void>, onEnded: (listener: (reason: string) => void) => void }} Cluster
 */

/** How long a start may take; after a crash PostgreSQL replays its log first. */
const startMilliseconds = 120_000;

/**
 * Starts PostgreSQL on a data directory and waits until it accepts connections.
 *
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>} stop() ends it in order; onEnded tells of an end nobody asked for
 * @throws {Refusal} with the last line of its log when it does not start
 */
export async function startCluster(options) {
  const port = await findFreePort(options.preferredPort);
  const keeper = forkKeeper(options, port);
  let stopping = false;
  let ended = '';
  /** @type {((reason: string) => void)[]} */
  const listeners = [];
  const end = (/** @type {string} */ reason) => {
    if (ended) return;
    ended = reason;
    if (!stopping) listeners.forEach((listener) => listener(reason));
  };
  keeper.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'ended' in message) end(String(message.ended));
  });
  keeper.on('exit', () => end('keeper'));

  const stop = async () => {
    stopping = true;
    if (keeper.exitCode !== null || keeper.signalCode !== null) return;
    const gone = once(keeper, 'exit');
    if (keeper.connected) keeper.send('stop');
    await gone;
  };
  try {
    await waitUntilReady(options, () => ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop, onEnded: (listener) => listeners.push(listener) };
}

/**
 * @param {ClusterOptions} options
 * @param {number} port
 */
function forkKeeper({ dataDir, native, user, logFile, throwaway = false, removeWhenDone }, port) {
  /** @type {KeeperOrders} */
  const orders = {
    program: join(native, 'bin', 'postgres'),
    arguments: postgresArguments({ dataDir, port, throwaway }),
    ...(user && { user }),
    workDir: native,
    logFile,
    ...(removeWhenDone && { removeWhenDone }),
  };
  return fork(join(import.meta.dirname, 'keeper.mjs'), [JSON.stringify(orders)], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/**
 * The eighth line of postmaster.pid says `ready` when the server accepts connections; this is what pg_ctl reads too.
 *
 * @param {ClusterOptions} options
 * @param {() => string} endedReason '' as long as it runs
 */
async function waitUntilReady({ dataDir, logFile }, endedReason) {
  const deadline = Date.now() + startMilliseconds;
  for (;;) {
    const [pid, , , , , , , state] = readLines(join(dataDir, 'postmaster.pid'));
    if (state?.trim() === 'ready' && isAlive(Number(pid))) return;
    if (endedReason() || Date.now() > deadline) {
      const last = readLines(logFile).filter(Boolean).at(-1) ?? endedReason();
      throw new Refusal(
        `内置 PostgreSQL 没有启动成功：${last}（日志：${logFile}）`,
        `The built-in PostgreSQL did not start: ${last} (log: ${logFile})`,
      );
    }
    await sleep(25);
  }
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function readLines(path) {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
