import { Refusal, type FilingDetail } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { loadCalendar } from '../calendar/workCalendar';
import { findFiling } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { withRuleInForce } from '../rules/ruleOf';
import { openFiling, toDetail } from '../views/detail';
import type { Caller } from '../work';

/** A filing of the applicant's own, as it is now; 404 otherwise. */
export async function getMyFiling({ strapi, actor, now }: Caller<Actor>, id: number): Promise<FilingRow> {
  const filing = await findFiling(strapi.db.connection, actor, id);
  if (!filing) throw new Refusal('not-found');
  return withRuleInForce(strapi, filing, now);
}

/** The whole of it. */
export async function getFilingDetail(caller: Caller<Actor>, id: number): Promise<FilingDetail> {
  const { strapi, actor, now } = caller;
  const open = await openFiling(strapi.db.connection, await getMyFiling(caller, id));
  return toDetail(open, await loadCalendar(strapi), actor, now);
}
