import type { Locale } from '@zaoce/domain';

/** The office works by Beijing's clock wherever its people sit. */
const OFFICE_ZONE = 'Asia/Shanghai';

function parts(instant: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: OFFICE_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** A day `YYYY-MM-DD` as people read it: `2026年11月22日` or `22 November 2026`. */
export function formatDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return day;
  if (locale === 'zh-CN') return `${year}年${month}月${date}日`;
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, date)));
}

/** The day of an instant at the office. */
export function officeDay(instant: string): string {
  const { year, month, day } = parts(new Date(instant));
  return `${year}-${month}-${day}`;
}

/** An instant with its time of day, `2026年11月22日 12:06`. */
export function formatInstant(instant: string, locale: Locale): string {
  const { hour, minute } = parts(new Date(instant));
  return `${formatDay(officeDay(instant), locale)} ${hour}:${minute}`;
}
