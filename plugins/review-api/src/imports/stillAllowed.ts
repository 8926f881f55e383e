import { findStaff } from '@zaoce/account';
import type { Transaction } from '@zaoce/platform';
import type { ImportRow } from './importRepository';

/** Whether whoever uploaded a list has the same office as then; nothing is written for somebody who has lost it. */
export async function stillAllowed(trx: Transaction, row: ImportRow): Promise<boolean> {
  if (row.created_by_id === null) return false;
  const staff = await findStaff(trx, row.created_by_id);
  return staff?.role === row.created_by_role && staff.authorityCode === row.authority_code;
}
