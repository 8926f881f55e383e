import type { Language } from './i18n';

/** The office works in Beijing time, wherever the reader's clock stands. */
const TIME_ZONE = 'Asia/Shanghai';

/** `2026年11月22日` / `22 November 2026` of a plain `YYYY-MM-DD`. */
export function formatDate(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number) as [number, number, number];
  if (language !== 'en') return `${year}年${month}月${day}日`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The Beijing date of an instant, as {@link formatDate} writes it. */
export function formatDay(instant: string, language: Language): string {
  return formatDate(
    new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(new Date(instant)),
    language,
  );
}

/** Date and time of day in Beijing: `2026年11月22日 12:03`. */
export function formatMoment(instant: string, language: Language): string {
  return `${formatDay(instant, language)} ${formatClock(new Date(instant))}`;
}

/** The time of day in Beijing, `12:03`. */
export function formatClock(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE }).format(
    date,
  );
}
