import { calendarFromChineseDays } from '@zaoce/domain';
import { toJson, type Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';

/** The working-day calendar of the years whose notice is known; a year without one makes due dates provisional. */
export async function seedCalendar(trx: Transaction, now: Date): Promise<void> {
  const rows = Object.entries(calendarFromChineseDays().years).map(([year, days]) => ({
    year: Number(year),
    holidays: toJson(days.holidays),
    workdays: toJson(days.workdays),
    source: 'chinese-days',
  }));
  await insertRows(trx, 'calendar_years', rows, now);
}
