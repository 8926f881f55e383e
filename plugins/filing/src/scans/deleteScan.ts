import { Refusal } from '@zaoce/domain';
import { theStore, type Actor } from '@zaoce/platform';
import { lockForEditing } from '../filings/lockFiling';
import { touchFiling } from '../filings/repository';
import { change, noteAudit, type Caller } from '../work';
import { deleteScanRow, findScan, markScanRemoved, type ScanRow } from './repository';

/**
 * Takes a scan out of a filing. One that was submitted in some round is kept and only marked, since a reviewer has seen
 * it; one that no office ever saw disappears, with its files.
 */
export async function deleteScan(caller: Caller<Actor>, id: number, scanId: number): Promise<void> {
  const forgotten = await change(caller, async (work): Promise<ScanRow | null> => {
    const filing = await lockForEditing(work, id);
    const scan = await findScan(work.trx, id, scanId);
    if (!scan || scan.state === 'removed') throw new Refusal('not-found');
    const submitted = scan.round <= filing.round;
    if (submitted) await markScanRemoved(work.trx, scan.id, work.now);
    else await deleteScanRow(work.trx, scan.id);
    await touchFiling(work.trx, id, {}, work.now);
    noteAudit(work, 'scan.removed', filing, { number: filing.number, kind: scan.kind, scanId });
    return submitted ? null : scan;
  });
  // Only after the commit: files cannot be brought back when it fails.
  if (forgotten)
    await Promise.all([theStore().remove(forgotten.storage_key), theStore().remove(forgotten.thumbnail_key)]);
}
