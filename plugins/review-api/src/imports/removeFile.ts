import { defineTask, enqueue } from '@zaoce/jobs';
import { theStore, type Transaction } from '@zaoce/platform';
import { z } from 'zod';
import type { ImportRow } from './importRepository';

/** Removes an uploaded file from the store. Twice is as good as once. */
export const removeFileTask = defineTask({
  name: 'review-api.remove-import-file',
  payload: z.object({ importId: z.number().int().positive(), key: z.string() }),
  maxAttempts: 10,
  async run({ importId, key }, { strapi }) {
    await theStore().remove(key);
    await strapi.db.connection('imports').where({ id: importId }).update({ object_key: null });
  },
});

/** Has the file of an import removed after the caller's transaction: it is needed no more. */
export async function removeFileLater(trx: Transaction, { id, object_key: key }: ImportRow): Promise<void> {
  if (key) await enqueue(trx, removeFileTask, { importId: id, key });
}
