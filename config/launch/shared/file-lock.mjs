import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthMark, isAlive } from '../../../database/runner/process-table.mjs';
import { codeOf } from '../../../database/runner/refusal.mjs';

/**
 * @typedef {{ pid: number, born: string }} ProcessMark a process, told from later ones with the same number
 * @typedef {{ owner: ProcessMark, note: string, children: ProcessMark[] }} LockContent
 */

/**
 * @param {number} [pid] this process unless given
 * @returns {ProcessMark}
 */
export function markOf(pid = process.pid) {
  return { pid, born: birthMark(pid) };
}

/**
 * Whether the marked process itself still runs.
 *
 * @param {ProcessMark} mark
 */
export function isRunning({ pid, born }) {
  return isAlive(pid) && birthMark(pid) === born;
}

/**
 * Takes a lock file. A lock whose owner is gone is taken over.
 *
 * @param {string} path
 * @param {string} note for whoever finds it taken
 * @returns {{ taken: true, left: ProcessMark[] } | { taken: false, holder: LockContent }}
 *   left: what the former owner had started and did not end
 */
export function takeLock(path, note) {
  mkdirSync(dirname(path), { recursive: true });
  const content = JSON.stringify({ owner: markOf(), note, children: [] });
  /** @type {ProcessMark[]} */
  let left = [];
  for (;;) {
    try {
      writeFileSync(path, content, { flag: 'wx' });
      return { taken: true, left };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = readLock(path);
    if (holder && holder.owner.pid !== process.pid && isRunning(holder.owner))
      return { taken: false, holder };
    left = holder?.children.filter(isRunning) ?? left;
    rmSync(path, { force: true });
  }
}

/**
 * Notes in a lock one holds what was started under it, so that the next owner can clear it away.
 *
 * @param {string} path
 * @param {number[]} pids
 */
export function noteChildren(path, pids) {
  const lock = readLock(path);
  if (lock) writeFileSync(path, JSON.stringify({ ...lock, children: pids.map((pid) => markOf(pid)) }));
}

/**
 * Gives a lock back.
 *
 * @param {string} path
 */
export function releaseLock(path) {
  if (readLock(path)?.owner.pid === process.pid) rmSync(path, { force: true });
}

/**
 * Does something while holding a lock, waiting for it as long as another process holds it.
 *
 * @template T
 * @param {string} path
 * @param {() => void} onWait called once when one has to wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function whileLocked(path, onWait, work) {
  for (let waited = false; !takeLock(path, '').taken; waited = true) {
    if (!waited) onWait();
    await sleep(300);
  }
  try {
    return await work();
  } finally {
    releaseLock(path);
  }
}

/**
 * @param {string} path
 * @returns {LockContent | undefined} undefined when there is none or it was cut short
 */
function readLock(path) {
  try {
    /** @type {LockContent} */
    const content = JSON.parse(readFileSync(path, 'utf8'));
    return content;
  } catch {
    return undefined;
  }
}
