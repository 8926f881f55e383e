import type { Actor } from '@zaoce/platform';
import { deleteNotice, lockDraftNotice } from '@zaoce/register';
import { touchFiling } from '../filings/repository';
import { change, type Caller } from '../work';
import { listFilingIds, lockFilings } from './noticeFilings';
import { noteNotice } from './noteNotice';

/** Throws a draft away; its filings are free for another notice. */
export function deleteResultNotice(caller: Caller<Actor>, id: number): Promise<void> {
  return change(caller, async (work) => {
    const notice = await lockDraftNotice(work.trx, work.actor, id);
    const filings = await lockFilings(work, await listFilingIds(work.trx, id));
    for (const filing of filings)
      await touchFiling(work.trx, filing.id, { result_notice_id: null }, work.now);
    await deleteNotice(work.trx, notice);
    noteNotice(work, 'result-notice.deleted', { id, authorityCode: notice.authority_code });
  });
}
