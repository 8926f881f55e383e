import { ensureRoles } from '@zaoce/account';
import { seedOffice } from '@zaoce/database/seeds';
import { startWorker, type Worker } from '@zaoce/jobs';
import type { Strapi } from '@zaoce/platform';

let worker: Worker | undefined;

/** Runs after every plugin has started (Strapi trap 2): roles, first data, then the queue where this process works it. */
export default {
  async bootstrap({ strapi }: { strapi: Strapi }): Promise<void> {
    await ensureRoles(strapi);
    await seedOffice(strapi, {
      demo: process.env.DEMO !== 'false' && process.env.NODE_ENV === 'development',
    });
    if (process.env.ROLE === 'worker' || process.env.ROLE === 'all') worker = await startWorker(strapi);
  },

  async destroy(): Promise<void> {
    await worker?.stop();
    worker = undefined;
  },
};
