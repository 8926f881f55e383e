import { theStore, type Actor } from '@zaoce/platform';
import { lockFiling } from '../filings/lockFiling';
import { deleteScanRow, listScans } from '../scans/repository';
import { applyTransition } from '../transition/applyTransition';
import { change, type Caller } from '../work';

/** Deletes a draft or a returned filing. Its history stays; what no office ever saw is gone for good, pictures too. */
export async function deleteFiling(caller: Caller<Actor>, id: number, version: number): Promise<void> {
  const keys = await change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    // What was never sent in is no record of the office; its content goes with it.
    const changes = filing.round === 0 ? { sections: {}, employer_name: null, employer_code: null } : {};
    await applyTransition(work, filing, { action: 'delete', changes });
    const unseen = (await listScans(work.trx, id)).filter((scan) => scan.round > filing.round);
    for (const scan of unseen) await deleteScanRow(work.trx, scan.id);
    return unseen.flatMap((scan) => [scan.storage_key, scan.thumbnail_key]);
  });
  await Promise.all(keys.map((key) => theStore().remove(key)));
}
