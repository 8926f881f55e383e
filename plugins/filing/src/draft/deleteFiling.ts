import { theStore, type Actor } from '@zaoce/platform';
import { lockFiling } from '../filings/lockFiling';
import { deleteScanRow, listScans } from '../scans/repository';
import { applyTransition } from '../transition/applyTransition';
import { change, type Caller } from '../work';

/** Deletes a draft or a returned filing. Its history stays; pictures that no office ever saw are gone for good. */
export async function deleteFiling(caller: Caller<Actor>, id: number, version: number): Promise<void> {
  const keys = await change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    await applyTransition(work, filing, { action: 'delete' });
    const unseen = (await listScans(work.trx, id)).filter((scan) => scan.round > filing.round);
    for (const scan of unseen) await deleteScanRow(work.trx, scan.id);
    return unseen.flatMap((scan) => [scan.storage_key, scan.thumbnail_key]);
  });
  await Promise.all(keys.map((key) => theStore().remove(key)));
}
