import { defineTask } from '@zaoce/jobs';
import { inTransaction } from '@zaoce/platform';
import { z } from 'zod';
import { listStale, lockImport, updateImport } from './importRepository';
import { removeFileLater } from './removeFile';
import { dropStagedRows } from './staging/stagedRows';
import { KEPT_DAYS } from './views/importView';

const DAY_MS = 86_400_000;
const OPEN = ['waiting', 'reading', 'checked'];

/** Lets imports expire that nobody carried out, and throws their rows and files away. */
export const expireImportsTask = defineTask({
  name: 'review-api.expire-imports',
  payload: z.looseObject({}),
  maxAttempts: 3,
  async run(_, { strapi }) {
    const before = new Date(Date.now() - KEPT_DAYS * DAY_MS);
    for (const { id } of await listStale(strapi.db.connection, before)) {
      await inTransaction(strapi, async (trx) => {
        const row = await lockImport(trx, id);
        if (!row) return;
        await dropStagedRows(trx, id);
        await removeFileLater(trx, row);
        if (OPEN.includes(row.state)) await updateImport(trx, row, { state: 'expired' });
      });
    }
  },
});
