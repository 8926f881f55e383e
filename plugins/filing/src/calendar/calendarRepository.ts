import type { CalendarYear } from '@zaoce/domain';
import { fromJson, insertRow, toJson, type Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';

/** A year as table `calendar_years` holds it. */
export interface CalendarRow extends CalendarYear {
  id: number;
  year: number;
  source: string;
}

/** Every year with a notice, the latest first. */
export async function listYears(db: Knex): Promise<CalendarRow[]> {
  const rows: unknown = await db('calendar_years')
    .select('id', 'year', 'holidays', 'workdays', 'source')
    .orderBy('year', 'desc');
  return (rows as { [column in keyof CalendarRow]: unknown }[]).map((row) => ({
    id: row.id as number,
    year: row.year as number,
    source: row.source as string,
    holidays: fromJson<string[]>(row.holidays, []),
    workdays: fromJson<string[]>(row.workdays, []),
  }));
}

/** Writes a year, new or again; with it the database puts the job that computes due dates anew into the queue. */
export async function writeYear(
  trx: Transaction,
  year: number,
  { holidays, workdays }: CalendarYear,
  source: string,
  now: Date,
): Promise<void> {
  const values = { holidays: toJson(holidays), workdays: toJson(workdays), source };
  const updated = await trx('calendar_years')
    .where({ year })
    .update({ ...values, updated_at: now });
  if (updated === 0) await insertRow(trx, 'calendar_years', { year, ...values }, now);
}

/** Filings at an office whose due date is provisional, by the year the due date falls into. */
export async function countProvisional(db: Knex): Promise<Map<number, number>> {
  const rows: { year: string; count: string }[] = await db('filings')
    .whereIn('state', ['submitted', 'in-review'])
    .where({ due_provisional: true })
    .whereNotNull('due_on')
    .select(db.raw('extract(year from due_on::date)::int as year'))
    .count('* as count')
    .groupByRaw('1');
  return new Map(rows.map(({ year, count }) => [Number(year), Number(count)]));
}
