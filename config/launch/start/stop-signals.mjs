import { describeProcess, isAlive } from '../../../database/runner/process-table.mjs';

/** How often a launcher started by npm looks whether npm is still there. */
const lookMilliseconds = 1_000;

/**
 * Resolves when somebody wants an end: Ctrl-C, SIGTERM, a closed terminal, or npm, which started this process, killed.
 * Later signals are swallowed: npm passes on the Ctrl-C that the terminal has sent here already.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the signal's name
 */
export function stopRequest(env) {
  return new Promise((resolve) => {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => resolve(signal));
    }
    const npm = env['npm_lifecycle_event'] ? findNpm() : undefined;
    if (npm) setInterval(() => isAlive(npm) || resolve('SIGHUP'), lookMilliseconds).unref();
  });
}

/**
 * npm is the parent, or the parent of the shell it runs scripts with.
 *
 * @returns {number | undefined}
 */
function findNpm() {
  const parent = describeProcess(process.ppid);
  if (parent?.name.startsWith('npm')) return process.ppid;
  return parent && describeProcess(parent.parent)?.name.startsWith('npm') ? parent.parent : undefined;
}
