import { isWorkday } from 'chinese-days';
import { addDays, dayOfWeek, type IsoDate } from './isoDate';
import type { WorkCalendar } from './workdays';

const FIRST_YEAR = 2024;
/** How far to look for years the package may have learned since. */
const LAST_YEAR = 2040;

/**
 * The seed of the working-day calendar from the package `chinese-days`, for the years whose notice it holds, from 2024 on.
 * The package answers for other years too, as if only weekends were free; those years are left out.
 */
export function calendarFromChineseDays(): WorkCalendar {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
  return { years: Object.fromEntries(years.filter(hasNotice).map((year) => [year, exceptionsOf(year)])) };
}

/** A notice always frees some weekday of the first week of October. */
function hasNotice(year: string): boolean {
  return daysFrom(`${year}-10-01`, 7).some((date) => isWeekday(date) && !isWorkday(date));
}

function exceptionsOf(year: string): WorkCalendar['years'][string] {
  const days = daysFrom(`${year}-01-01`, 366).filter((date) => date.startsWith(year));
  return {
    holidays: days.filter((date) => isWeekday(date) && !isWorkday(date)),
    workdays: days.filter((date) => !isWeekday(date) && isWorkday(date)),
  };
}

function daysFrom(first: IsoDate, count: number): IsoDate[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

function isWeekday(date: IsoDate): boolean {
  return dayOfWeek(date) % 6 !== 0;
}
