import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildParts } from '../parts/build-parts.mjs';
import { ensureInstalled } from '../parts/ensure-installed.mjs';
import { dataFolder, readIfThere } from '../shared/paths.mjs';
import { fingerprint } from '../parts/stamps.mjs';
import { endRunning } from '../shared/run-command.mjs';
import { say, step } from '../shared/say.mjs';
import { provideSecrets } from '../shared/secrets.mjs';
import { checkDatabase } from './check-database.mjs';
import { checkDisk, checkPort } from './check-machine.mjs';
import { claimFolder } from './claim-folder.mjs';
import { childEnvironment } from './environment.mjs';
import { openDatabase } from './open-database.mjs';
import { printWelcome } from './print-welcome.mjs';
import { startProduct } from './product.mjs';
import { readSettings } from './settings.mjs';
import { stopRequest } from './stop-signals.mjs';

/**
 * Starts everything, prints where it answers, and ends everything in order when an end is asked for.
 *
 * @param {{
 *   prepare?: () => Promise<string>, accompany?: (product: import('./product.mjs').Product) => () => void,
 * }} [options] prepare: installs and builds, and gives the fingerprint of the server, which sets up the tables;
 *   accompany: runs beside the product, what it returns is called before the end
 */
export async function startAndWait({ prepare = installAndBuild, accompany = () => () => {} } = {}) {
  const begun = Date.now();
  const abort = new AbortController();
  const stopRequested = stopRequest(process.env).then(() => {
    abort.abort();
    endRunning();
  });
  const settings = readSettings(process.env);
  checkDisk(dataFolder);
  const { secrets, databasePassword } = provideSecrets({
    file: join(dataFolder, 'secrets.json'),
    env: process.env,
  });
  const claim = await claimFolder(dataFolder, settings.address);
  try {
    await checkPort(settings.host, settings.port);
    const tables = await prepare();
    const tablesFile = join(dataFolder, 'last-start');
    const product = await startProduct({
      address: settings.address,
      openDatabase: () => openDatabase({ url: settings.databaseUrl, dataFolder, password: databasePassword }),
      environment: (databaseUrl) =>
        childEnvironment({ base: process.env, settings, secrets, databaseUrl, dataFolder }),
      note: claim.note,
      signal: abort.signal,
      sameTables: readIfThere(tablesFile) === tables,
    });
    let leave = () => {};
    try {
      writeFileSync(tablesFile, tables);
      leave = accompany(product);
      printWelcome({ settings, dataFolder, seconds: (Date.now() - begun) / 1000 });
      await Promise.race([stopRequested, product.failed]);
    } finally {
      leave();
      await step('正在停止 Stopping', product.stop);
    }
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    say('已停止。 Stopped.');
    process.exitCode = 130;
  } finally {
    claim.release();
  }
}

async function installAndBuild() {
  await ensureInstalled();
  // Sooner than it is needed: a wrong address should not be told after minutes of building.
  const { databaseUrl } = readSettings(process.env);
  if (databaseUrl) await checkDatabase(databaseUrl);
  const { parts } = await import('../parts/parts.mjs');
  const names = parts.map(({ name }) => name);
  await buildParts(parts, names);
  return parts
    .filter(({ name }) => name === 'server')
    .map(fingerprint)
    .join();
}
