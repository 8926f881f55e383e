/**
 * A calendar day `YYYY-MM-DD`. A day has no time zone; which day it is *now* is asked in Chinese time (`today`).
 * Days of this form sort as text.
 */
export type IsoDate = string;

const DAY_MS = 86_400_000;
/** China keeps one time, UTC+8, without summer time since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function epochOf(date: IsoDate): number {
  const epoch = isIsoDate(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(epoch)) throw new RangeError(`not a date: ${date}`);
  return epoch;
}

function dateOf(epoch: number): IsoDate {
  return new Date(epoch).toISOString().slice(0, 10);
}

/** Whether it is a real day between 1800 and 2999 written `YYYY-MM-DD` (no 30th of February). */
export function isIsoDate(raw: string): boolean {
  const match = /^(1[89]\d\d|2\d\d\d)-(\d\d)-(\d\d)$/.exec(raw);
  if (!match) return false;
  const epoch = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return dateOf(epoch) === raw;
}

/** The day it is in Shanghai at an instant. */
export function today(now: Date): IsoDate {
  return dateOf(now.getTime() + SHANGHAI_OFFSET_MS);
}

/** The day `days` later (earlier when negative). Throws RangeError when `date` is not a date, as all functions here. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOf(epochOf(date) + days * DAY_MS);
}

/** The same day of the month `months` later; where that month is shorter, its last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(epochOf(date));
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return dateOf(target.getTime());
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

/** Negative when `a` is before `b`, 0 for the same day, positive when after. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return epochOf(a) - epochOf(b);
}

/** How many days `to` lies after `from` (0 for the same day). */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return compareDates(to, from) / DAY_MS;
}

/** Day of the week, 0 Sunday to 6 Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return new Date(epochOf(date)).getUTCDay();
}

/** The year of a date, as a number. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Last day of a period of `years` that begins on `from`: the day before the anniversary (domain.md 8, "4 years less one day").
 * A period that begins on 29 February ends on 28 February.
 */
export function endOfValidity(from: IsoDate, years: number): IsoDate {
  const start = new Date(epochOf(from));
  return dateOf(Date.UTC(start.getUTCFullYear() + years, start.getUTCMonth(), start.getUTCDate() - 1));
}

/** New end of a validity that is prolonged by `years`, counted from the old end date (domain.md 3, renewal). */
export function extendValidity(oldEnd: IsoDate, years: number): IsoDate {
  return endOfValidity(addDays(oldEnd, 1), years);
}

/**
 * Months begun between two days, as the registration offices count them (dossier 3.8):
 * a month that has begun counts whole, so the day after the first anniversary makes 13.
 */
export function monthsBegun(from: IsoDate, to: IsoDate): number {
  const whole = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return whole + (from.slice(8) >= to.slice(8) ? 0 : 1);
}
