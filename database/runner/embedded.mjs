import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appUrl, ensureAppRole } from './app-role.mjs';
import { locateBinaries } from './binaries.mjs';
import { ensureDatabase } from './ensure-database.mjs';
import { initialiseCluster, role } from './initialise.mjs';
import { choosePlaces, shelters } from './places.mjs';
import { clearRemains } from './recover.mjs';
import { undoHalfReplaced } from './replace-database.mjs';
import { Refusal, codeOf } from './refusal.mjs';
import { chooseRunUser } from './run-user.mjs';
import { startCluster } from './start-cluster.mjs';

/** The product's. */
const database = 'zaoce';

/** The log starts afresh beyond this size. */
const logBytes = 10 * 1024 * 1024;

/**
 * @typedef {import('./start-cluster.mjs').Cluster & { url: string, adminUrl: string, dataDir: string, moved: boolean, made: boolean,
 *   cleared: boolean, account?: string }} EmbeddedDatabase
 *   url: the connection string of the product's database, adminUrl: as its superuser; moved: the data stand outside the checkout; made: this was the
 *   first start, the database is empty; cleared: remains of a killed run were cleared; account: who PostgreSQL runs as when that is not oneself
 */

/**
 * Starts the lasting embedded PostgreSQL of a checkout, made on first use.
 *
 * @param {{ folder: string, password: string, mayCreate?: boolean }} options folder: the checkout's folder for data,
 *   `.data`; mayCreate: false when no account may be added to the machine to run it
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function startEmbeddedDatabase({ folder, password, mayCreate = true }) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const wanted = join(folder, 'postgres');
  const user = chooseRunUser({
    dataDirs: [wanted, ...shelters(wanted).map((folder) => join(folder, 'data'))],
    mayCreate,
  });
  const { dataDir, native, moved } = choosePlaces({ wanted, native: locateBinaries(), user });
  const cleared = await clearRemains(dataDir);
  await initialiseCluster({ dataDir, native, user, password });
  const portFile = join(folder, 'postgres-port');
  const logFile = join(folder, 'postgres.log');
  shorten(logFile);
  const cluster = await startCluster({ dataDir, native, user, preferredPort: readPort(portFile), logFile });
  const maintenance = superuserUrl(password, cluster.port, 'postgres');
  try {
    writeFileSync(portFile, `${cluster.port}\n`);
    await undoHalfReplaced(maintenance, database);
    const { url: adminUrl, created } = await ensureDatabase(maintenance, database);
    const url = await ensureAppRole(adminUrl);
    return { ...cluster, url, adminUrl, dataDir, moved, made: created, cleared, account: user?.name };
  } catch (error) {
    await cluster.stop();
    throw codeOf(error) === '28P01' ? foreignPassword(dataDir, error) : error;
  }
}

/**
 * Where a running embedded PostgreSQL is to be found by whoever knows its password.
 *
 * @param {string} folder the checkout's folder for data
 * @param {string} password
 * @returns {string} the connection string of the product
 */
export function runningUrl(folder, password) {
  return appUrl(superuserUrl(password, readPort(join(folder, 'postgres-port')) ?? 0, database));
}

/**
 * @param {string} password
 * @param {number} port
 * @param {string} name of the database
 */
function superuserUrl(password, port, name) {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
}

/**
 * @param {string} dataDir
 * @param {unknown} cause
 */
function foreignPassword(dataDir, cause) {
  return new Refusal(
    `secrets.json 与 ${dataDir} 中的数据库不匹配；请从备份恢复它，或删除该目录重新开始（数据会丢失）。`,
    `secrets.json does not fit the database in ${dataDir}; restore it from a backup, or delete that folder to start afresh (its data are lost).`,
    cause,
  );
}

/** @param {string} file holds the port of the last start */
function readPort(file) {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 1023 && port < 65_536 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function shorten(file) {
  try {
    if (statSync(file).size > logBytes) truncateSync(file, 0);
  } catch {
    // The first start: there is none.
  }
}
