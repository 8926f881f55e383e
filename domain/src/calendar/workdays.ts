import { addDays, dayOfWeek, yearOf, type IsoDate } from './isoDate';

/**
 * What the yearly notice of the State Council changes against the ordinary week, by calendar year:
 * `holidays` are weekdays off, `workdays` are Saturdays and Sundays worked instead (调休).
 * A year that is missing has no notice yet. Not to be changed once made: days worked out from it are remembered.
 */
export interface WorkCalendar {
  years: Record<string, { holidays: IsoDate[]; workdays: IsoDate[] }>;
}

export interface WorkingDay {
  working: boolean;
  /** The year has no notice: weekends and the holidays fixed by law are assumed. */
  provisional: boolean;
}
export interface WorkingDate {
  date: IsoDate;
  /** At least one day on the way lies in a year without notice. */
  provisional: boolean;
}

/** Holidays on fixed days of the solar calendar (全国年节及纪念日放假办法, in force since 2025-01-01). */
export const FIXED_HOLIDAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** Whether offices work on a day. */
export function isWorkingDay(calendar: WorkCalendar, date: IsoDate): WorkingDay {
  const weekday = dayOfWeek(date) % 6 !== 0;
  const year = calendar.years[String(yearOf(date))];
  if (!year) return { working: weekday && !FIXED_HOLIDAYS.includes(date.slice(5)), provisional: true };
  return {
    working: weekday ? !year.holidays.includes(date) : year.workdays.includes(date),
    provisional: false,
  };
}

interface NextDay extends WorkingDay {
  date: IsoDate;
}

/*
 * A queue reads hundreds of clocks that all walk over the same weeks, so each step is worked out once per calendar.
 * A calendar is never changed: a year that is loaded makes a new one.
 */
const steps = new WeakMap<WorkCalendar, Map<IsoDate, NextDay>>();

function dayAfter(calendar: WorkCalendar, date: IsoDate): NextDay {
  const known = steps.get(calendar) ?? new Map<IsoDate, NextDay>();
  steps.set(calendar, known);
  const next = known.get(date);
  if (next) return next;
  const following = addDays(date, 1);
  const step = { date: following, ...isWorkingDay(calendar, following) };
  known.set(date, step);
  return step;
}

/**
 * The `days`-th working day after `from`; the day itself is not counted (行政许可法 82).
 * With 0 days it is `from` itself, whatever day that is.
 *
 * @throws RangeError when `days` is negative or not whole.
 */
export function addWorkingDays(calendar: WorkCalendar, from: IsoDate, days: number): WorkingDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let date = from;
  let left = days;
  let provisional = false;
  while (left > 0) {
    const day = dayAfter(calendar, date);
    date = day.date;
    provisional ||= day.provisional;
    if (day.working) left -= 1;
  }
  return { date, provisional };
}

/** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  calendar: WorkCalendar,
  from: IsoDate,
  to: IsoDate,
): { days: number; provisional: boolean } {
  if (to < from) {
    const { days, provisional } = workingDaysBetween(calendar, to, from);
    return { days: days === 0 ? 0 : -days, provisional };
  }
  let days = 0;
  let provisional = false;
  for (let date = from; date < to;) {
    const day = dayAfter(calendar, date);
    date = day.date;
    provisional ||= day.provisional;
    if (day.working) days += 1;
  }
  return { days, provisional };
}
