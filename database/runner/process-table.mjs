import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a process exists (it may belong to somebody else).
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return stateOf(pid) !== 'Z';
}

/**
 * A mark that tells a process from a later one with the same number: its start time.
 *
 * @param {number} pid
 * @returns {string} clock ticks since boot on Linux, `ps`'s start time elsewhere, '' when the process is gone
 */
export function birthMark(pid) {
  const fields = statFields(pid);
  if (fields) return fields[19] ?? '';
  if (process.platform === 'linux' || process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/**
 * The parent of a process and its name. Undefined where there is no /proc or no such process.
 *
 * @param {number} pid
 * @returns {{ parent: number, name: string } | undefined}
 */
export function describeProcess(pid) {
  const parent = Number(statFields(pid)?.[1]);
  if (!parent) return undefined;
  try {
    return { parent, name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() };
  } catch {
    return undefined;
  }
}

/**
 * The command line of a process.
 *
 * @param {number} pid
 * @returns {string[]} its words; empty when the process is gone or may not be looked at
 */
export function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(' ');
  } catch {
    return [];
  }
}

/**
 * The processes that work inside a directory: a postmaster and its children change into their data directory.
 * Empty where there is no /proc.
 *
 * @param {string} directory absolute, without symbolic links
 * @returns {number[]} process numbers
 */
export function processesIn(directory) {
  const found = [];
  for (const entry of listProc()) {
    try {
      if (readlinkSync(`/proc/${entry}/cwd`) === directory) found.push(Number(entry));
    } catch {
      // Gone since it was listed, or somebody else's.
    }
  }
  return found;
}

/**
 * The processes that were started with an entry in their environment. Empty where there is no /proc.
 *
 * @param {string} entry `NAME=value`
 * @returns {number[]} process numbers, without this process
 */
export function processesWith(entry) {
  return listProc()
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(entry);
      } catch {
        return false;
      }
    })
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

/**
 * Waits until none of the processes is left.
 *
 * @param {number[]} pids
 * @param {number} milliseconds how long at most
 * @returns {Promise<boolean>} true when all are gone
 */
export async function waitUntilGone(pids, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (pids.some(isAlive)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/**
 * Sends a signal; a process that is gone already is no error.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime: what was wanted.
  }
}

/** @param {number} pid */
function stateOf(pid) {
  return statFields(pid)?.[0];
}

/**
 * The fields of /proc/PID/stat from the third on (the second, the name, may itself hold blanks and brackets).
 *
 * @param {number} pid
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function listProc() {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
