import * as contract from '@zaoce/domain';
import { callerOf, getCalendarYear, listCalendarYears, loadCalendarYear } from '@zaoce/filing';
import { answer, bindOperation, type Binding } from '@zaoce/platform';
import { listAnswer } from './dialect/listAnswer';
import { readListRequest } from './dialect/readListRequest';

/** The working-day calendar: read by all staff, entered by the system administrator. A few dozen rows at most. */
export const calendarBindings: Binding[] = [
  bindOperation(contract.listCalendarYears, async ({ strapi, query, now }) => {
    const { range } = readListRequest(query);
    const years = await listCalendarYears(strapi.db.connection, now);
    const page = { rows: years.slice(range.from, range.to + 1), total: years.length };
    return listAnswer('calendar', page, range.from);
  }),
  bindOperation(contract.getCalendarYear, async ({ strapi, params }) =>
    answer(await getCalendarYear(strapi.db.connection, params.year)),
  ),
  bindOperation(contract.loadCalendarYear, async (call) =>
    answer(await loadCalendarYear(callerOf(call), call.params.year, call.body)),
  ),
];
