import { Refusal } from '@zaoce/domain';
import type { AuditEntry } from '@zaoce/audit';
import { lockListToWrite, type Transaction } from '@zaoce/platform';
import { updateImport, type ImportRow } from './importRepository';
import { noteImport } from './noteImport';
import { removeFileLater } from './removeFile';
import { classifyRows } from './staging/classifyRows';
import { dropStagedRows } from './staging/stagedRows';
import { writeRows } from './staging/writeRows';
import { TARGETS } from './targets';

/**
 * Writes the rows of a locked, checked import into their list, in the caller's transaction. They are compared with what is
 * there once more, because another import may have been faster: what is the same by now changes nothing.
 * @throws Refusal `import-outdated` when a row that was right no longer fits
 */
export async function carryOut(
  trx: Transaction,
  row: ImportRow,
  by: Pick<AuditEntry, 'actor' | 'requestId' | 'ip'>,
  now: Date,
): Promise<ImportRow> {
  await lockListToWrite(trx, row.list);
  const target = TARGETS[row.list];
  const counts = await classifyRows(trx, target, row);
  const total = row.rows_new + row.rows_changed + row.rows_same + row.rows_wrong;
  const staged = counts.new + counts.changed + counts.same + counts.wrong;
  if (counts.wrong > row.rows_wrong || staged !== total) throw new Refusal('import-outdated');
  await writeRows(trx, target, row.id, now);
  await target.afterCommit?.(trx, row.id);
  await dropStagedRows(trx, row.id, true);
  await removeFileLater(trx, row);
  const committed = await updateImport(trx, row, {
    state: 'committed',
    rows_new: counts.new,
    rows_changed: counts.changed,
    rows_same: counts.same,
    committed_at: now,
    committed_by_name: by.actor.name,
  });
  await noteImport(trx, row.channel === 'program' ? 'education.received' : 'import.committed', committed, by);
  return committed;
}
