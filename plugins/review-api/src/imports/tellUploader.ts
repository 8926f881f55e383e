import { IMPORT_LISTS } from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { publicUrl, type Transaction } from '@zaoce/platform';
import { findStaffRecipient } from '../exports/staffRecipient';
import type { ImportRow } from './importRepository';

/** Whoever waits for less has the page open and sees it there. */
const PATIENCE_MS = 60_000;

/** Tells whoever uploaded a list what came of it, when that took a while. Once per import. */
export async function tellUploader(trx: Transaction, row: ImportRow, now: Date): Promise<void> {
  if (row.created_by_id === null || now.getTime() - row.created_at.getTime() < PATIENCE_MS) return;
  const recipient = await findStaffRecipient(trx, row.created_by_id);
  if (!recipient) return;
  await notify(trx, {
    event: 'import-ready',
    recipient,
    key: `import:${row.id}:ready`,
    params: {
      list: IMPORT_LISTS[row.list].title,
      rows: row.rows_read,
      errors: row.rows_wrong,
      link: `${publicUrl()}/review/imports/${row.id}/show`,
    },
  });
}
