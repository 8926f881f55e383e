import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';

/** The account made for a lasting database when the machine has no `postgres`. */
const ownAccount = 'zaoce-postgres';

/**
 * @typedef {{ uid: number, gid: number, name: string }} RunUser
 */

/**
 * PostgreSQL refuses to run as root. Chooses the account it runs as instead: the owner of data that exist already,
 * else `postgres`, else (for a lasting database) an account of its own, else `nobody`.
 *
 * @param {{ dataDirs: string[], mayCreate: boolean }} options dataDirs: where data may stand already;
 *   mayCreate: an account may be added to the machine
 * @returns {RunUser | undefined} undefined: run as whoever runs this process, who is not root
 * @throws {Refusal} when root has nobody to run it as
 */
export function chooseRunUser({ dataDirs, mayCreate }) {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readAccounts();
  const existing = dataDirs.find((folder) => existsSync(folder));
  const owner = existing ? accounts.find(({ uid }) => uid === statSync(existing).uid) : undefined;
  if (owner && owner.uid !== 0) return owner;
  const named = (/** @type {string} */ name) => accounts.find((account) => account.name === name);
  const chosen =
    named('postgres') ?? named(ownAccount) ?? (mayCreate ? createAccount() : undefined) ?? named('nobody');
  if (chosen) return chosen;
  throw new Refusal(
    'PostgreSQL 不能以 root 身份运行，而本机没有可用的普通账户；请以普通用户运行，或设置 DATABASE_URL。',
    'PostgreSQL cannot run as root and this machine has no ordinary account to use; run as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * Whether an account can walk down to a path: every folder above it must let others (or the account) through.
 *
 * @param {RunUser | undefined} user undefined: the one who runs this process
 * @param {string} path absolute; it need not exist
 */
export function canReach(user, path) {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

/** @returns {RunUser | undefined} undefined when the machine has no `useradd` or it fails */
function createAccount() {
  try {
    const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
    execFileSync('useradd', [...options, '--shell', '/usr/sbin/nologin', ownAccount], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return readAccounts().find(({ name }) => name === ownAccount);
}

/** @returns {RunUser[]} */
function readAccounts() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [name = '', , uid, gid] = line.split(':');
      return { name, uid: Number(uid), gid: Number(gid) };
    });
}
