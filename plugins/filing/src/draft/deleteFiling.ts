import { theStore, type Actor } from '@zaoce/platform';
import { lockFiling } from '../filings/lockFiling';
import { change, type Caller } from '../work';
import { discardContent } from './discardContent';

/** Deletes a draft or a returned filing. Its history stays; what no office ever saw is gone for good, pictures too. */
export async function deleteFiling(caller: Caller<Actor>, id: number, version: number): Promise<void> {
  const keys = await change(caller, async (work) =>
    discardContent(work, await lockFiling(work, id, version), 'delete'),
  );
  await Promise.all(keys.map((key) => theStore().remove(key)));
}
