import {
  readCalendarYear,
  Refusal,
  type BodyOf,
  type CalendarYear,
  type CalendarYearView,
  type loadCalendarYear as operation,
} from '@zaoce/domain';
import { change, type Caller } from '../work';
import { listYears, writeYear } from './calendarRepository';
import { getCalendarYear } from './readCalendar';
import { forgetCalendar } from './workCalendar';

/**
 * Enters the notice of a year, or enters it again (domain.md 3: loading the year recomputes open clocks, which a job of
 * the same transaction does). Refused with every day that cannot be; the trail keeps which days changed.
 */
export async function loadCalendarYear(
  caller: Caller,
  year: number,
  { source, days }: BodyOf<typeof operation>,
): Promise<CalendarYearView> {
  const result = readCalendarYear(year, days);
  if (!result.ok) throw new Refusal('rule-refused', { issues: result.issues });
  return change(caller, async (work) => {
    await work.trx.raw('lock table calendar_years in share row exclusive mode');
    const before = (await listYears(work.trx)).find((row) => row.year === year);
    await writeYear(work.trx, year, result.year, source, work.now);
    const { actor, requestId, ip } = work;
    work.audits.push({
      action: 'calendar.loaded',
      actor: { userId: actor.userId, name: actor.name, role: actor.role },
      subject: { type: 'calendar-year', id: year },
      authorityCode: null,
      requestId,
      ip,
      details: { source, ...compare(before, result.year) },
    });
    const forget = () => forgetCalendar(work.strapi);
    void work.trx.executionPromise.then(forget, forget);
    return getCalendarYear(work.trx, year);
  });
}

function compare(before: CalendarYear | undefined, after: CalendarYear): Record<string, string[]> {
  const less = (one: string[], other: string[] = []) => one.filter((day) => !other.includes(day));
  return {
    holidaysAdded: less(after.holidays, before?.holidays),
    holidaysRemoved: less(before?.holidays ?? [], after.holidays),
    workdaysAdded: less(after.workdays, before?.workdays),
    workdaysRemoved: less(before?.workdays ?? [], after.workdays),
  };
}
