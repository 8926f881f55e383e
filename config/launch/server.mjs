/** The process that answers requests. Environment: see `process/run-strapi.mjs`; HOST and PORT say where it listens. */
import { runStrapi } from './process/run-strapi.mjs';

await runStrapi('server', async (app) => {
  const failed = new Promise((_, reject) => app.server.httpServer.once('error', reject));
  await Promise.race([app.listen(), failed]);
});
