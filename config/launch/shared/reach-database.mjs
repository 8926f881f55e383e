import { join } from 'node:path';
import { Refusal } from '../../../database/runner/refusal.mjs';
import { checkDatabase } from '../start/check-database.mjs';
import { takeLock, releaseLock } from './file-lock.mjs';
import { dataFolder, readIfThere } from './paths.mjs';

/**
 * The product's database for a command that runs beside it or without it: the one DATABASE_URL names, the embedded one
 * that a running instance has started, else the embedded one, started for as long as the command takes.
 *
 * @returns {Promise<{ url: string, adminUrl?: string, running: boolean, leave: () => Promise<void> }>} adminUrl: as its
 *   superuser, where the server is ours; running: the embedded one, in use by a running instance
 * @throws {Refusal} when it cannot be reached or nothing was ever started from this folder
 */
export async function reachDatabase() {
  const named = process.env['DATABASE_URL'];
  if (named) {
    await checkDatabase(named);
    return { url: named, running: false, leave: async () => undefined };
  }
  const password = readPassword();
  const lockFile = join(dataFolder, 'instance.lock');
  const lock = takeLock(lockFile, 'npm run');
  const { runningUrl, startEmbeddedDatabase } = await import('../../../database/runner/embedded.mjs');
  if (!lock.taken) {
    return { url: runningUrl(dataFolder, password), running: true, leave: async () => undefined };
  }
  try {
    const database = await startEmbeddedDatabase({ folder: dataFolder, password, mayCreate: false });
    const leave = async () => {
      await database.stop();
      releaseLock(lockFile);
    };
    return { url: database.url, adminUrl: database.adminUrl, running: false, leave };
  } catch (error) {
    releaseLock(lockFile);
    throw error;
  }
}

/** @returns {string} of the embedded database */
function readPassword() {
  const secrets = readIfThere(join(dataFolder, 'secrets.json'));
  if (!secrets) {
    throw new Refusal(
      `${dataFolder} 中还没有数据；请先运行 npm start，或设置 DATABASE_URL。`,
      `There are no data in ${dataFolder} yet; run npm start first, or set DATABASE_URL.`,
    );
  }
  return String(JSON.parse(secrets)['EMBEDDED_DATABASE_PASSWORD']);
}
