import type { ReviewFilingRow } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import { lockFiling } from '../filings/lockFiling';
import { insertRecusal } from '../people/recusals';
import { applyTransition } from '../transition/applyTransition';
import { change, type Caller } from '../work';
import { toReviewRow } from './rowView';

/**
 * Steps back from a filing for good (回避): a claim is given up, and whoever recused himself never touches the filing
 * again. Doing it twice changes nothing. Colleagues read the reason; the applicant does not.
 */
export async function recuseFromFiling(
  caller: Caller<Actor>,
  id: number,
  { reason }: { reason: string },
): Promise<ReviewFilingRow> {
  return change(caller, async (work) => {
    const locked = await lockFiling(work, id);
    const { filing, events } = await applyTransition(work, locked, { action: 'recuse', text: reason });
    if (events.length > 0) {
      await insertRecusal(work.trx, { filing_id: id, user_id: work.actor.userId, reason, at: work.now });
    }
    return toReviewRow(filing, filing.rule.label, await loadCalendar(work.strapi, work.trx), work.now);
  });
}
