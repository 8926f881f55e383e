import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processesWith, signalProcess, waitUntilGone } from '../../../database/runner/process-table.mjs';
import { inRoot } from '../shared/paths.mjs';
import { freshSecrets } from '../shared/secrets.mjs';

/** How long jest gets to end by itself after Ctrl-C. */
const endMilliseconds = 5_000;

/**
 * Runs jest in a session of its own, so that Ctrl-C reaches it once and from here.
 *
 * @param {{ args: string[], env: NodeJS.ProcessEnv, stopRequested: Promise<unknown> }} options
 * @returns {Promise<number>} its exit code
 */
export async function runJest({ args, env, stopRequested }) {
  const jest = spawn(process.execPath, [inRoot('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: inRoot(),
    detached: true,
    env: {
      ...process.env,
      ...freshSecrets(),
      ...env,
      NODE_ENV: 'test',
      TZ: 'UTC',
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    stdio: 'inherit',
  });
  void stopRequested.then(() => {
    jest.kill('SIGTERM');
    setTimeout(() => jest.kill('SIGKILL'), endMilliseconds).unref();
  });
  const [code] = await once(jest, 'exit');
  return typeof code === 'number' ? code : 1;
}

/**
 * Ends whatever the tests started and did not end (browsers, servers): it all has inherited the run's TMPDIR.
 *
 * @param {string} folder the run's temporary folder
 */
export async function endLeftovers(folder) {
  const left = processesWith(`TMPDIR=${folder}`);
  for (const pid of left) signalProcess(pid, 'SIGKILL');
  await waitUntilGone(left, 5_000);
}
