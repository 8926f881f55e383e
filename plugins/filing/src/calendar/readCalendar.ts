import { today, yearOf, type CalendarYearView } from '@zaoce/domain';
import type { Knex } from 'knex';
import { countProvisional, listYears, type CalendarRow } from './calendarRepository';

/** Every year that is loaded, and those that are not although the office reckons with them, the latest first. */
export async function listCalendarYears(db: Knex, now: Date): Promise<CalendarYearView[]> {
  const rows = await listYears(db);
  const provisional = await countProvisional(db);
  const present = yearOf(today(now));
  const years = new Set([...rows.map(({ year }) => year), present, present + 1, ...provisional.keys()]);
  return [...years]
    .sort((a, b) => b - a)
    .map((year) =>
      toView(
        year,
        rows.find((row) => row.year === year),
        provisional.get(year) ?? 0,
      ),
    );
}

/** One year, loaded or not. */
export async function getCalendarYear(db: Knex, year: number): Promise<CalendarYearView> {
  const row = (await listYears(db)).find((candidate) => candidate.year === year);
  return toView(year, row, (await countProvisional(db)).get(year) ?? 0);
}

function toView(year: number, row: CalendarRow | undefined, provisionalFilings: number): CalendarYearView {
  return {
    id: year,
    year,
    loaded: row !== undefined,
    holidays: row?.holidays ?? [],
    workdays: row?.workdays ?? [],
    source: row?.source ?? null,
    provisionalFilings,
  };
}
