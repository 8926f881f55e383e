import type { ResultNotice } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { createNotice, getNotice } from '@zaoce/register';
import { touchFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { ownAuthority } from '../review/queueFilter';
import { change, type Caller } from '../work';
import { lockFilings, refuseUnfit } from './noticeFilings';
import { noteNotice } from './noteNotice';

/** Drafts a result notice about a batch of approved filings; each can be on one notice only. */
export function createResultNotice(
  caller: Caller<Actor>,
  { filingIds, title }: { filingIds: number[]; title?: string | undefined },
): Promise<ResultNotice> {
  return change(caller, async (work) => {
    const filings = await lockFilings(work, filingIds);
    refuseUnfit(filings, work);
    const authorityCode = ownAuthority(work.actor);
    const notice = { authorityCode, title, createdByUserId: work.actor.userId, lines: filings.map(lineOf) };
    const id = await createNotice(work.trx, notice, work.now);
    for (const filing of filings) await touchFiling(work.trx, filing.id, { result_notice_id: id }, work.now);
    noteNotice(work, 'result-notice.created', { id, authorityCode }, { filings: filings.length });
    return getNotice(work.trx, work.actor, id);
  });
}

function lineOf(filing: FilingRow) {
  return {
    filingId: filing.id,
    name: filing.applicant_name,
    idNumberMasked: filing.id_number_masked,
    employer: filing.employer_name ?? '',
    specialty: filing.specialty ?? '',
  };
}
