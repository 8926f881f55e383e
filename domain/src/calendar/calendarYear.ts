import type { Issue } from '../refusal';
import { problemAt } from '../labels/problems';
import { dayOfWeek, isIsoDate, yearOf, type IsoDate } from './isoDate';
import { FIXED_HOLIDAYS, type WorkCalendar } from './workdays';

/** A day that the yearly notice of the State Council names: off, or worked although it is a weekend (调休). */
export interface NoticeDay {
  date: IsoDate;
  kind: 'holiday' | 'workday';
}

/** What a calendar holds of one year. */
export type CalendarYear = WorkCalendar['years'][string];

export type CalendarYearResult = { ok: true; year: CalendarYear } | { ok: false; issues: Issue[] };

/** From here on the law names 1–2 May as holidays (全国年节及纪念日放假办法, revised, in force 2025-01-01). */
const LAW_SINCE = 2025;

/**
 * Reads the days of a notice as a year of the calendar. Weekends off need no mention and are dropped. Refused with every
 * problem at once: days of another year, named twice, worked on an ordinary weekday, or a holiday of the law left out.
 */
export function readCalendarYear(year: number, days: readonly NoticeDay[]): CalendarYearResult {
  const issues = days.flatMap((day, index) => findDayProblems(year, days, day, index));
  const dates = (kind: NoticeDay['kind'], onWeekday: boolean) =>
    [
      ...new Set(
        days.filter((day) => day.kind === kind && isWeekday(day.date) === onWeekday).map(({ date }) => date),
      ),
    ].sort();
  const holidays = issues.length === 0 ? dates('holiday', true) : [];
  const missing = year < LAW_SINCE || issues.length > 0 ? [] : findMissingHolidays(year, holidays);
  issues.push(...missing.map((date) => problemAt('days', 'fixed-holiday-missing', { date })));
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, year: { holidays, workdays: dates('workday', false) } };
}

function findDayProblems(
  year: number,
  days: readonly NoticeDay[],
  { date, kind }: NoticeDay,
  index: number,
): Issue[] {
  const at = `days.${index}.date`;
  if (!isIsoDate(date)) return [problemAt(at, 'not-a-date')];
  if (yearOf(date) !== year) return [problemAt(at, 'other-year', { date, year })];
  if (days.findIndex((day) => day.date === date) < index)
    return [problemAt(at, 'duplicate-key', { key: date })];
  return kind === 'workday' && isWeekday(date) ? [problemAt(at, 'worked-anyway', { date })] : [];
}

function findMissingHolidays(year: number, holidays: readonly IsoDate[]): IsoDate[] {
  return FIXED_HOLIDAYS.map((day) => `${year}-${day}`).filter(
    (date) => isWeekday(date) && !holidays.includes(date),
  );
}

function isWeekday(date: IsoDate): boolean {
  return dayOfWeek(date) % 6 !== 0;
}
