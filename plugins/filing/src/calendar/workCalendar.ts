import type { WorkCalendar } from '@zaoce/domain';
import { fromJson, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';

interface Kept {
  calendar: WorkCalendar;
  until: number;
}

const FRESH_MS = 30_000;
const kept = new WeakMap<object, Kept>();

/**
 * The working-day calendar as the office entered it (`calendar_years`); read anew every half minute.
 * Inside a transaction pass it as `db`: a second connection per change would exhaust the pool.
 */
export async function loadCalendar(strapi: Strapi, db: Knex = strapi.db.connection): Promise<WorkCalendar> {
  const known = kept.get(strapi);
  if (known && known.until > Date.now()) return known.calendar;
  const rows: { year: number; holidays: unknown; workdays: unknown }[] = await db('calendar_years').select(
    'year',
    'holidays',
    'workdays',
  );
  const years = rows.map((row) => [
    String(row.year),
    { holidays: fromJson<string[]>(row.holidays, []), workdays: fromJson<string[]>(row.workdays, []) },
  ]);
  const calendar: WorkCalendar = { years: Object.fromEntries(years) as WorkCalendar['years'] };
  kept.set(strapi, { calendar, until: Date.now() + FRESH_MS });
  return calendar;
}

/** Makes the next reader look at the table, e.g. after a year was entered. */
export function forgetCalendar(strapi: Strapi): void {
  kept.delete(strapi);
}
