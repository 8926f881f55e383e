/** The process that works the queue: documents, mail, schedules. Environment: see `process/run-strapi.mjs`. */
import { runStrapi } from './process/run-strapi.mjs';

await runStrapi('worker', async () => undefined);
