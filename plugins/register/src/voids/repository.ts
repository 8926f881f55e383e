import type { IsoDate, VoidReason } from '@zaoce/domain';
import type { Transaction } from '@zaoce/platform';

/** A row of table `void_numbers`: a pair of numbers that is void for ever. */
export interface VoidNumberRow {
  certificate_number: string;
  seal_number: string;
  registration_id: number;
  voided_on: IsoDate;
  reason: VoidReason;
  /** Whether other numbers took their place; which ones is not public. */
  replaced: boolean;
}

/** Puts the numbers of an ended registration on the list; nothing ever leaves it. */
export async function insertVoidNumber(trx: Transaction, row: VoidNumberRow): Promise<void> {
  await trx('void_numbers').insert(row);
}
