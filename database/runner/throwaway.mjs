import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { locateBinaries } from './binaries.mjs';
import { initialiseCluster, role, scratchFolder } from './initialise.mjs';
import { copyPrograms } from './places.mjs';
import { canReach, chooseRunUser } from './run-user.mjs';
import { startCluster } from './start-cluster.mjs';

/**
 * Starts a PostgreSQL for one run of the tests, in a temporary folder of its own on a port of its own, so that any
 * number may run beside each other. Stopped or abandoned, it deletes its folder.
 *
 * @returns {Promise<import('./start-cluster.mjs').Cluster & { url: string, folder: string }>}
 *   url: the maintenance database, as a superuser
 */
export async function startThrowawayDatabase() {
  const user = chooseRunUser({ dataDirs: [], mayCreate: false });
  const folder = mkdtempSync(join(scratchFolder(user), 'zaoce-test-db-'));
  try {
    // Others may walk through it, not list it; the data directory inside is closed to all but its owner.
    chmodSync(folder, 0o711);
    const packaged = locateBinaries();
    const native = canReach(user, packaged) ? packaged : copyPrograms(packaged, folder);
    const dataDir = join(folder, 'data');
    const password = randomBytes(18).toString('hex');
    await initialiseCluster({ dataDir, native, user, password, throwaway: true });
    const options = { dataDir, native, user, throwaway: true, removeWhenDone: folder };
    const cluster = await startCluster({ ...options, logFile: join(folder, 'postgres.log') });
    return { ...cluster, folder, url: `postgresql://${role}:${password}@127.0.0.1:${cluster.port}/postgres` };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
