import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { isAlive, processesIn, signalProcess, waitUntilGone } from './process-table.mjs';

/**
 * Clears what an earlier run left when it was killed: a PostgreSQL of this data directory that still runs is stopped,
 * its orphaned children are waited for, and a `postmaster.pid` that names a process of somebody else's is removed
 * (after a restart of the machine the number may belong to anybody, and PostgreSQL would refuse to start).
 *
 * @param {string} dataDir
 * @returns {Promise<boolean>} true when something had to be cleared
 * @throws {Refusal} when the old server does not end
 */
export async function clearRemains(dataDir) {
  if (!existsSync(dataDir)) return false;
  const pidFile = join(dataDir, 'postmaster.pid');
  const left = processesIn(realpathSync(dataDir));
  const postmaster = readPostmaster(pidFile);
  if (postmaster && left.includes(postmaster)) {
    signalProcess(postmaster, 'SIGINT');
    if (!(await waitUntilGone([postmaster], 20_000))) signalProcess(postmaster, 'SIGQUIT');
  }
  if (!(await waitUntilGone(left, 20_000))) {
    const numbers = left.filter(isAlive).join(', ');
    throw new Refusal(
      `上次遗留的 PostgreSQL（进程 ${numbers}）没有退出；请先结束它，再重新启动。`,
      `A PostgreSQL left by an earlier run (process ${numbers}) does not end; end it, then start again.`,
    );
  }
  if (!existsSync(pidFile)) return left.length > 0;
  if (process.platform === 'linux' || !postmaster || !isAlive(postmaster)) rmSync(pidFile, { force: true });
  return true;
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
