import { defineTask } from '@zaoce/jobs';
import { inTransaction, type SchemaStep, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { readHeads, touchFiling, headColumns } from '../filings/repository';
import { dueColumns } from '../transition/clocks';
import { forgetCalendar, loadCalendar } from './workCalendar';

const BATCH = 500;

/** When the calendar changes, every clock that runs is read anew: a job, put into the queue by the table itself. */
export const CALENDAR_STEP: SchemaStep = {
  id: 'filing-004-calendar-changes',
  sql: `
create function calendar_years_changed() returns trigger language plpgsql as $$
begin
  perform graphile_worker.add_job('filing.recompute-due-dates', json_build_object(), job_key => 'recompute-due-dates');
  return null;
end $$;
create trigger calendar_years_changed after insert or update or delete on calendar_years
  for each statement execute function calendar_years_changed();`,
};

/** Safe to run twice: what is right already is not written. */
export const recomputeDueDatesTask = defineTask({
  name: 'filing.recompute-due-dates',
  payload: z.object({}),
  maxAttempts: 10,
  run: (_payload, { strapi }) => recomputeDueDates(strapi),
});

/** Computes the due dates of all filings at an office anew, in batches that lock for a moment each. */
export async function recomputeDueDates(strapi: Strapi, now = new Date()): Promise<void> {
  forgetCalendar(strapi);
  let after = 0;
  while (after >= 0) after = await recomputeBatch(strapi, after, now);
}

/** @returns the last id of the batch, or -1 after the last one */
async function recomputeBatch(strapi: Strapi, after: number, now: Date): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const calendar = await loadCalendar(strapi, trx);
    const heads = await readHeads(
      trx('filings')
        .whereIn('filings.state', ['submitted', 'in-review'])
        .andWhere('filings.id', '>', after)
        .select(headColumns)
        .orderBy('filings.id')
        .limit(BATCH)
        .forUpdate(),
    );
    for (const head of heads) {
      const due = dueColumns(calendar, head.clock, head.stage_key);
      const same = due.due_on === head.due_on && due.due_provisional === head.due_provisional;
      if (!same) await touchFiling(trx, head.id, due, now);
    }
    return heads.at(-1)?.id ?? -1;
  });
}
