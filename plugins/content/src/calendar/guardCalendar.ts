import { problemAt, readCalendarYear, type Issue, type NoticeDay } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { panelRefusal, readEntered } from '../panel/panelRefusal';
import { watchDocuments } from '../panel/watchDocuments';

const UID = 'api::calendar-year.calendar-year';
const dates = z.array(z.string().max(10)).max(150);

/**
 * Watches over the years of the working calendar that are edited in Strapi's panel: due dates are computed with them, so a
 * day that cannot be is refused there as it is over the API.
 */
export function guardCalendar(strapi: Strapi): void {
  watchDocuments(strapi, UID, async (call, next) => {
    const { data } = call.params;
    if (!['create', 'update'].includes(call.action) || !data) return next();
    if (call.action === 'update' && !('holidays' in data || 'workdays' in data || 'year' in data))
      return next();
    const issues = findProblems(data);
    if (issues.length > 0) throw panelRefusal(CALENDAR, issues);
    return next();
  });
}

const CALENDAR = { zh: '工作日历', field: 'holidays' };

/** The panel sends an entry whole: the year with both of its lists. */
function findProblems(data: Record<string, unknown>): Issue[] {
  const lists = (['holiday', 'workday'] as const).map((kind) => {
    const read = dates.safeParse(readEntered(data[`${kind}s`]));
    return { kind, dates: read.data };
  });
  const unreadable = lists.filter((list) => list.dates === undefined);
  if (unreadable.length > 0) return unreadable.map(({ kind }) => problemAt(`${kind}s`, 'malformed'));
  const days = lists.flatMap(({ kind, dates: read = [] }) => read.map((date): NoticeDay => ({ date, kind })));
  const result = readCalendarYear(Number(data.year), days);
  return result.ok ? [] : result.issues;
}
