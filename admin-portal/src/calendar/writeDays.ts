import type { CalendarYear } from '@zaoce/domain';

/** The days of a year as lines that `readHolidayNotice` reads again. */
export function writeDays({ holidays, workdays }: CalendarYear): string {
  const lines = [
    ...holidays.map((date) => ({ date, kind: 'holiday' })),
    ...workdays.map((date) => ({ date, kind: 'workday' })),
  ];
  return lines
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, kind }) => `${date},${kind}`)
    .join('\n');
}
