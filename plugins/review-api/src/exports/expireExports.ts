import { defineTask, type Schedule } from '@zaoce/jobs';
import { theStore, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { updateExport, type ExportRow } from './exportRepository';

/** Days after which the line of a file that is gone is forgotten; the trail keeps what was exported. */
const REMEMBERED_DAYS = 90;

/** Removes the files whose days are over. Answers how many. */
export async function expireExports(strapi: Strapi, now: Date): Promise<number> {
  const db = strapi.db.connection;
  const over = await db<ExportRow>('list_exports').where('expires_at', '<', now).whereNotNull('object_key');
  for (const { id, object_key: key } of over) {
    // Gone first, noted then: a crash in between is made up for by the next round.
    if (key) await theStore().remove(key);
    await updateExport(db, id, { state: 'expired', object_key: null });
  }
  await db('list_exports')
    .where('created_at', '<', new Date(now.getTime() - REMEMBERED_DAYS * 86_400_000))
    .whereNull('object_key')
    .whereNotIn('state', ['waiting', 'running'])
    .delete();
  return over.length;
}

export const expireExportsTask = defineTask({
  name: 'review-api.expire-exports',
  payload: z.looseObject({}),
  maxAttempts: 3,
  run: async (_, { strapi }) => void (await expireExports(strapi, new Date())),
});
export const EXPIRE_SCHEDULE: Schedule = { task: expireExportsTask.name, pattern: '41 * * * *' };
