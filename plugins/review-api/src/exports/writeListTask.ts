import { defineTask } from '@zaoce/jobs';
import { z } from 'zod';
import { failExport, writeList } from './writeList';

const ATTEMPTS = 5;

/** Writes the file of a list. A worker that dies on the way leaves nothing behind; the next one begins afresh. */
export const writeListTask = defineTask({
  name: 'review-api.write-list',
  payload: z.object({ id: z.number().int().positive() }),
  maxAttempts: ATTEMPTS,
  run: async ({ id }, { strapi, attempt }) => {
    try {
      await writeList(strapi, id);
    } catch (error) {
      if (attempt >= ATTEMPTS) await failExport(strapi, id);
      throw error;
    }
  },
});
