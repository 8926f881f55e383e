import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from './refusal.mjs';
import { canReach } from './run-user.mjs';

/**
 * @typedef {import('./run-user.mjs').RunUser} RunUser
 */

/**
 * Where the data and the programs stand. Beside the checkout, unless the account PostgreSQL runs as cannot get there
 * (a checkout below /root): then in a folder of this checkout's own below /var/lib.
 *
 * @param {{ wanted: string, native: string, user: RunUser | undefined }} options
 *   wanted: the data directory one would like; native: the folder of PostgreSQL's programs
 * @returns {{ dataDir: string, native: string, moved: boolean }}
 */
export function choosePlaces({ wanted, native, user }) {
  const dataReachable = canReach(user, resolve(wanted, '..'));
  const programsReachable = canReach(user, native);
  if (dataReachable && programsReachable) return { dataDir: wanted, native, moved: false };
  const shelter = makeShelter(wanted);
  return {
    dataDir: dataReachable ? wanted : join(shelter, 'data'),
    native: programsReachable ? native : copyPrograms(native, shelter),
    moved: !dataReachable,
  };
}

/** @param {string} wanted */
function makeShelter(wanted) {
  const mark = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12);
  for (const base of ['/var/lib', '/opt', '/srv']) {
    const shelter = join(base, `zaoce-${mark}`);
    try {
      mkdirSync(shelter, { recursive: true, mode: 0o755 });
      return realpathSync(shelter);
    } catch {
      // Read-only or missing: the next one.
    }
  }
  throw new Refusal(
    '内置 PostgreSQL 所用的普通账户进不了本目录，/var/lib、/opt、/srv 也不可写；请把项目移到该账户可进入的目录，或设置 DATABASE_URL。',
    'The account the built-in PostgreSQL runs as cannot enter this folder and neither /var/lib, /opt nor /srv is writable; move the project to a folder it can enter, or set DATABASE_URL.',
  );
}

/**
 * @param {string} native
 * @param {string} shelter
 */
function copyPrograms(native, shelter) {
  const mark = createHash('sha256').update(realpathSync(native)).digest('hex').slice(0, 12);
  const target = join(shelter, `programs-${mark}`);
  if (!existsSync(target)) {
    const partial = `${target}.partial`;
    rmSync(partial, { recursive: true, force: true });
    const wanted = (/** @type {string} */ source) => !source.endsWith('.a');
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true, filter: wanted });
    renameSync(partial, target);
  }
  return target;
}
