import type { ResultNotice } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { getNotice, lockDraftNotice, publishNotice, type NoticeResult } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import { lockApplicants } from '../people/applicant';
import { applyTransition } from '../transition/applyTransition';
import { change, type Caller, type Work } from '../work';
import { listFilingIds, lockFilings } from './noticeFilings';
import { noteNotice } from './noteNotice';

/**
 * Publishes a notice: every filing on it takes effect, with its registration, its numbers and its messages, and the
 * announcement appears, all in one transaction. Publishing twice at once makes one set of registrations: the second
 * waits for the notice's row and then finds it published (409).
 */
export function publishResultNotice(caller: Caller<Actor>, id: number): Promise<ResultNotice> {
  return change(caller, async (work) => {
    const notice = await lockDraftNotice(work.trx, work.actor, id);
    const filings = await lockFilings(work, await listFilingIds(work.trx, id));
    await lockApplicants(
      work.trx,
      filings.map((filing) => filing.applicant_id),
    );
    const results: NoticeResult[] = [];
    for (const filing of filings) results.push(await takeEffect(work, filing));
    await publishNotice(work.strapi, work.trx, notice, results, work.now);
    noteNotice(
      work,
      'result-notice.published',
      { id, authorityCode: notice.authority_code },
      { filings: filings.length },
    );
    return getNotice(work.trx, work.actor, id);
  });
}

async function takeEffect(work: Work<Actor>, filing: FilingRow): Promise<NoticeResult> {
  const { effect } = await applyTransition(work, filing, { action: 'publish-result' });
  if (!effect) throw new Error(`filing ${filing.id} was announced without effect`);
  const { certificateNumber, validFrom, validTo } = effect;
  return { filingId: filing.id, certificateNumber, validFrom, validTo };
}
