import type { FilingDetail } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import type { FilingRow } from '../filings/row';
import type { Work } from '../work';
import { openFiling, toDetail } from './detail';

/** A filing as its owner sees it after a change, read in the transaction of the change. */
export async function showFiling(work: Work<Actor>, filing: FilingRow): Promise<FilingDetail> {
  const calendar = await loadCalendar(work.strapi, work.trx);
  return toDetail(await openFiling(work.trx, filing), calendar, work.actor, work.now);
}
