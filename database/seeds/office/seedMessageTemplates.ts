import { defaultMessageTemplates } from '@zaoce/notification';
import type { Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';

/** The texts of the office's mails, where an editor finds and changes them. */
export async function seedMessageTemplates(trx: Transaction, now: Date): Promise<void> {
  const rows = defaultMessageTemplates.map((template) => ({ ...template }));
  await insertRows(trx, 'message_templates', rows, now);
}
