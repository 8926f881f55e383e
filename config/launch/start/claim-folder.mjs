import { join } from 'node:path';
import { signalProcess, waitUntilGone } from '../../../database/runner/process-table.mjs';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { noteChildren, releaseLock, takeLock } from '../shared/file-lock.mjs';
import { sayNotice } from '../shared/say.mjs';

/** How long processes of a killed launcher get to end by themselves. */
const leaveMilliseconds = 10_000;

/**
 * Makes sure that one instance at a time works on a data folder, and that nothing of a killed one is left.
 *
 * @param {string} dataFolder
 * @param {string} address where this instance will answer
 * @returns {Promise<{ note: (pids: number[]) => void, release: () => void }>} note: what the instance has started
 * @throws {Refusal} when an instance is running
 */
export async function claimFolder(dataFolder, address) {
  const path = join(dataFolder, 'instance.lock');
  const lock = takeLock(path, address);
  if (!lock.taken) {
    const { note, owner } = lock.holder;
    throw new Refusal(
      `本目录已有一个实例在运行：${note}（进程 ${owner.pid}）；请先停止它。`,
      `An instance is already running from this folder: ${note} (process ${owner.pid}); stop it first.`,
    );
  }
  await clearChildren(lock.left.map(({ pid }) => pid));
  return { note: (pids) => noteChildren(path, pids), release: () => releaseLock(path) };
}

/** @param {number[]} pids */
async function clearChildren(pids) {
  if (pids.length === 0) return;
  sayNotice(
    '上次运行被强行终止，正在清理其遗留的进程。',
    'The last run was killed; clearing away its processes.',
  );
  if (await waitUntilGone(pids, leaveMilliseconds)) return;
  for (const pid of pids) signalProcess(pid, 'SIGKILL');
  await waitUntilGone(pids, leaveMilliseconds);
}
