import type { FilingDetail } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { lockFiling } from '../filings/lockFiling';
import { applyTransition } from '../transition/applyTransition';
import { showFiling } from '../views/show';
import { change, type Caller } from '../work';

/** Takes a filing back while nobody has decided; the authority does not see it any more. */
export async function withdrawFiling(
  caller: Caller<Actor>,
  id: number,
  version: number,
): Promise<FilingDetail> {
  return change(caller, async (work) => {
    const filing = await lockFiling(work, id, version);
    const { filing: withdrawn } = await applyTransition(work, filing, { action: 'withdraw' });
    return showFiling(work, withdrawn);
  });
}
