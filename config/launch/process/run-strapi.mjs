import { createRequire } from 'node:module';
import { explainError } from '../shared/explain-error.mjs';
import { inRoot } from '../shared/paths.mjs';
import { sayRefusal } from '../shared/say.mjs';

// The CommonJS build, which the compiled plugins load, too: a second copy would break `instanceof` on errors.
/** @type {typeof import('@strapi/strapi')} */
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** How long an orderly end may take before the process ends anyway. */
const endMilliseconds = 20_000;

/**
 * Runs the Strapi application in this process until it is told to end: by SIGTERM, or by the end of the launcher that
 * started it, which closes the channel between them. The environment is ready made: DATABASE_URL, the secrets, TZ=UTC.
 *
 * @param {'server' | 'worker'} role becomes ROLE, which the plugins read
 * @param {(app: import('@strapi/strapi').Core.Strapi) => Promise<unknown>} begin what follows loading
 */
export async function runStrapi(role, begin) {
  process.title = `zaoce-${role}`;
  process.env['ROLE'] = role;
  try {
    const app = createStrapi({
      appDir: inRoot('cms'),
      distDir: inRoot('dist'),
      autoReload: false,
      serveAdminPanel: role === 'server',
    });
    endWithOwner(app);
    await app.load();
    // Strapi ends at the first signal by itself; here the launcher decides the order.
    endWithOwner(app);
    await begin(app);
    process.send?.({ kind: 'up' });
  } catch (error) {
    const sentence = explainError(error);
    if (process.env['DEBUG']) console.error(error);
    if (!process.send) sayRefusal(sentence);
    else process.send({ kind: 'failed', zh: sentence.zh, en: sentence.en });
    process.exit(1);
  }
}

/** @param {import('@strapi/strapi').Core.Strapi} app */
function endWithOwner(app) {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), endMilliseconds).unref();
    try {
      await app.destroy();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) {
    process.removeAllListeners(event);
    process.on(event, () => void end());
  }
}
