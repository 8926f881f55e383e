// Works the queue of the office of the environment in a process of its own, says so, and goes on until it is killed.
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
process.stdout.write('at work\n');
