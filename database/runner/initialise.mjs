import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canReach } from './run-user.mjs';

/**
 * @typedef {import('./run-user.mjs').RunUser} RunUser
 */

/** The role that owns everything in the embedded database. */
export const role = 'zaoce';

/**
 * Makes a database cluster unless there is one: UTF-8, code-point order and Unicode case rules from PostgreSQL itself
 * (no locale of the machine is needed), password authentication. It is made aside and renamed when complete,
 * so that an interrupted first start leaves nothing half done.
 *
 * @param {{ dataDir: string, native: string, user: RunUser | undefined, password: string, throwaway?: boolean }} options
 *   throwaway: nothing need reach the disk
 */
export async function initialiseCluster({ dataDir, native, user, password, throwaway }) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return;
  const partial = `${dataDir}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  giveTo(user, partial);
  const secret = mkdtempSync(join(scratchFolder(user), 'zaoce-init-'));
  try {
    giveTo(user, secret);
    const passwordFile = join(secret, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(user, passwordFile);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${role}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await promisify(execFile)(
      join(native, 'bin', 'initdb'),
      [`--pgdata=${partial}`, ...locale, ...access, ...(throwaway ? ['--no-sync'] : [])],
      {
        ...(user && { uid: user.uid, gid: user.gid }),
        cwd: secret,
        env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
      },
    );
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(partial, dataDir);
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(partial, { recursive: true, force: true });
  }
}

/**
 * A folder for temporary files that the account can enter.
 *
 * @param {RunUser | undefined} user
 */
export function scratchFolder(user) {
  return (
    [tmpdir(), '/tmp', '/var/tmp'].find((folder) => existsSync(folder) && canReach(user, folder)) ?? tmpdir()
  );
}

/**
 * @param {RunUser | undefined} user
 * @param {string} path
 */
function giveTo(user, path) {
  if (user) chownSync(path, user.uid, user.gid);
}
