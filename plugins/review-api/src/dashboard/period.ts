import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  isIsoDate,
  Refusal,
  today,
  type IsoDate,
  type Issue,
  type StatisticsQuery,
} from '@zaoce/domain';

/** A stretch of Chinese days, both ends within. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}
interface Period extends Span {
  /** How long the parts are that the charts show. */
  unit: 'day' | 'week' | 'month';
  parts: Span[];
}

const DEFAULT_DAYS = 30;
const LONGEST_DAYS = 1100;
/** Up to so many days they are shown one by one, then by week, then by month. */
const SHOWN_BY_DAY = 31;
const SHOWN_BY_WEEK = 184;

/**
 * The period somebody asks about: the last `days`, or `from`–`to` (Chinese days; `to` is today unless told otherwise).
 * Refused as `malformed-request` with everything that is wrong with it.
 */
export function readPeriod({ days, from, to }: StatisticsQuery, now: Date): Period {
  const notDates = [
    ['from', from],
    ['to', to],
  ].filter(([, date]) => date !== undefined && !isIsoDate(date));
  if (notDates.length > 0) throw malformed(notDates.map(([path = '']) => issueAt(path, NOT_A_DATE)));
  const last = to ?? today(now);
  const first = from ?? addDays(last, 1 - Number(days ?? DEFAULT_DAYS));
  const length = daysBetween(first, last) + 1;
  if (length < 1) throw malformed([issueAt('to', ENDS_EARLIER)]);
  if (length > LONGEST_DAYS) throw malformed([issueAt('from', TOO_LONG)]);
  const unit = length <= SHOWN_BY_DAY ? 'day' : length <= SHOWN_BY_WEEK ? 'week' : 'month';
  return { from: first, to: last, unit, parts: divide(first, last, NEXT[unit]) };
}

/** First day of the part after the one a day lies in; weeks begin on Monday. */
const NEXT: Record<Period['unit'], (day: IsoDate) => IsoDate> = {
  day: (day) => addDays(day, 1),
  week: (day) => addDays(day, (8 - dayOfWeek(day)) % 7 || 7),
  month: (day) => addMonths(`${day.slice(0, 8)}01`, 1),
};

function divide(from: IsoDate, to: IsoDate, next: (day: IsoDate) => IsoDate): Span[] {
  const parts: Span[] = [];
  for (let first = from; first <= to; first = next(first)) {
    const last = addDays(next(first), -1);
    parts.push({ from: first, to: last < to ? last : to });
  }
  return parts;
}

const NOT_A_DATE = { zh: '日期不存在。', en: 'There is no such day.' };
const ENDS_EARLIER = { zh: '结束日期早于开始日期。', en: 'The period ends before it begins.' };
const TOO_LONG = { zh: '统计期间最长 3 年。', en: 'A period is 3 years at most.' };

function issueAt(path: string, message: Issue['message']): Issue {
  return { path, code: 'invalid', message };
}

function malformed(issues: Issue[]): Refusal {
  return new Refusal('malformed-request', { issues });
}
