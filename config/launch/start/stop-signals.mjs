/** How often a launcher started by npm looks whether npm is still there. */
const parentMilliseconds = 1_000;

/**
 * Resolves when somebody wants an end: Ctrl-C, SIGTERM, a closed terminal, or npm, which started this process, gone.
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
    if (!env['npm_lifecycle_event']) return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('SIGHUP'), parentMilliseconds).unref();
  });
}
