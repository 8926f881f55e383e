import { deleteScanRow, listScans } from '../scans/repository';
import type { FilingRow } from '../filings/row';
import { applyTransition } from '../transition/applyTransition';
import type { Work } from '../work';

/**
 * Deletes a locked filing: its history stays; what no office ever saw is gone for good. Answers the keys of the pictures
 * that have to go once the change is committed.
 */
export async function discardContent(
  work: Work,
  filing: FilingRow,
  action: 'delete' | 'remove-abandoned',
): Promise<string[]> {
  // What was never sent in is no record of the office; its content goes with it.
  const changes = filing.round === 0 ? { sections: {}, employer_name: null, employer_code: null } : {};
  await applyTransition(work, filing, { action, changes });
  const unseen = (await listScans(work.trx, filing.id)).filter((scan) => scan.round > filing.round);
  for (const scan of unseen) await deleteScanRow(work.trx, scan.id);
  return unseen.flatMap((scan) => [scan.storage_key, scan.thumbnail_key]);
}
