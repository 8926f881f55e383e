import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commandOf, isAlive, processesIn, signalProcess, waitUntilGone } from './process-table.mjs';
import { Refusal } from './refusal.mjs';

/** How long an earlier server gets to shut down. */
const endMilliseconds = 30_000;

/**
 * Clears what an earlier run left when it was killed: a PostgreSQL of this data directory that still runs is stopped,
 * its orphaned children are waited for, and a `postmaster.pid` that names a process which is no PostgreSQL of this
 * directory is removed (after a restart of the machine the number may belong to anybody, and PostgreSQL would refuse to
 * start). One that names a dead process is left to PostgreSQL, which looks more closely.
 *
 * @param {string} dataDir
 * @returns {Promise<boolean>} true when there was something to clear
 * @throws {Refusal} when the old server does not end
 */
export async function clearRemains(dataDir) {
  if (!existsSync(dataDir)) return false;
  const pidFile = join(dataDir, 'postmaster.pid');
  const postmaster = readPostmaster(pidFile);
  const left = processesIn(realpathSync(dataDir));
  const running = postmaster !== undefined && isPostmasterOf(postmaster, dataDir);
  if (running) {
    left.push(postmaster);
    // Fast shutdown: what is open is rolled back, everything reaches the disk.
    signalProcess(postmaster, 'SIGINT');
  }
  if (!(await waitUntilGone(left, endMilliseconds))) {
    const numbers = [...new Set(left)].filter(isAlive).join(', ');
    throw new Refusal(
      `上次遗留的 PostgreSQL（进程 ${numbers}）没有退出；请先结束它，再重新启动。`,
      `A PostgreSQL left by an earlier run (process ${numbers}) does not end; end it, then start again.`,
    );
  }
  if (!existsSync(pidFile)) return left.length > 0;
  if (postmaster !== undefined && !running && isAlive(postmaster)) rmSync(pidFile, { force: true });
  return true;
}

/**
 * Whether a process is the PostgreSQL of a data directory, seen from its command line: its working directory may be
 * out of sight (another mount namespace).
 *
 * @param {number} pid
 * @param {string} dataDir
 */
function isPostmasterOf(pid, dataDir) {
  const [program = '', ...words] = commandOf(pid);
  return basename(program).startsWith('postgres') && words.includes(dataDir);
}

/**
 * @param {string} pidFile
 * @returns {number | undefined}
 */
function readPostmaster(pidFile) {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}
