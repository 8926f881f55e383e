import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
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

/**
 * The folders outside the checkout that may hold its database, best first; the name tells checkouts apart.
 *
 * @param {string} wanted the data directory one would like
 * @returns {string[]}
 */
export function shelters(wanted) {
  const mark = createHash('sha256').update(resolve(wanted)).digest('hex').slice(0, 12);
  return ['/var/lib', '/opt', '/srv'].map((base) => join(base, `zaoce-${mark}`));
}

/** @param {string} wanted */
function makeShelter(wanted) {
  for (const shelter of shelters(wanted)) {
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
 * Copies PostgreSQL's programs (60 MB, without the static libraries) to where the account can reach them.
 *
 * @param {string} native the folder that holds `bin`, `lib` and `share`
 * @param {string} shelter the folder to copy into
 * @returns {string} the copy; one per version, made once
 */
export function copyPrograms(native, shelter) {
  const manifest = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const mark = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
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
