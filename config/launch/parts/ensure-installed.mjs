import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { inRoot, readIfThere } from '../shared/paths.mjs';
import { runQuietly } from '../shared/run-command.mjs';
import { step } from '../shared/say.mjs';

const stampFile = inRoot('node_modules', '.zaoce-install');

/**
 * Installs the dependencies unless what is installed is what `package-lock.json` asks for.
 *
 * @returns {Promise<boolean>} true when an installation was needed
 */
export async function ensureInstalled() {
  const lock = readIfThere(inRoot('package-lock.json'));
  if (lock === undefined) {
    throw new Refusal(
      '缺少 package-lock.json；请重新克隆项目。',
      'package-lock.json is missing; clone the project again.',
    );
  }
  const stamp = installStamp(lock);
  if (readIfThere(stampFile) === stamp) return false;
  const installed = readIfThere(inRoot('node_modules', '.package-lock.json'));
  const needed = installed === undefined || !satisfies(JSON.parse(installed), JSON.parse(lock));
  if (needed) await step('安装依赖 Installing packages (npm ci)', installPackages);
  writeFileSync(stampFile, stamp);
  return needed;
}

/**
 * What an installation depends on: the lock file, and Node and the machine for packages with native parts.
 *
 * @param {string} lock content of package-lock.json
 */
export function installStamp(lock) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} node-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

/**
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean,
 *   peer?: boolean }> }} Lock
 */

/**
 * Whether what npm says it installed is what a lock file asks for. Optional packages may be absent (other platforms).
 *
 * @param {Lock} installed content of node_modules/.package-lock.json
 * @param {Lock} asked content of package-lock.json
 */
export function satisfies(installed, asked) {
  return Object.entries(asked.packages).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const present = installed.packages[path];
    if (!present) return wanted.optional === true;
    return (
      present.link === wanted.link &&
      present.version === wanted.version &&
      present.integrity === wanted.integrity
    );
  });
}

/** In production, too, the build needs what npm calls development packages. */
async function installPackages() {
  const cli = process.env['npm_execpath'];
  const [program, ...before] = cli?.endsWith('.js') ? [process.execPath, cli] : ['npm'];
  await runQuietly(program ?? 'npm', [...before, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: inRoot(),
  });
}
