// Boots the compiled office on the database of the environment, which makes its tables and first data, and ends.
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const app = createStrapi({
  appDir: path.join(root, 'cms'),
  distDir: path.join(root, 'dist'),
  autoReload: false,
  serveAdminPanel: false,
});
await app.load();
await quiet(app.db.connection.client.pool);
await app.destroy();
process.exit(0);

/** Strapi reads what was published once more after the commit; a pool closed meanwhile would end the process. */
async function quiet(pool) {
  while (pool.numUsed() + pool.numPendingAcquires() > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
