import { addDays, addWorkingDays, today } from '@zaoce/domain';
import { defineTask, enqueue } from '@zaoce/jobs';
import { z } from 'zod';
import { loadCalendar } from '../calendar/workCalendar';
import { findAnyFilingForUpdate } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { applyTransition } from '../transition/applyTransition';
import { change, OFFICE, type Work } from '../work';

/**
 * Accepts a filing that nobody has claimed in time (行政许可法 32: without a notice within five working days it counts as
 * accepted). Safe to run twice, and when the filing was taken back meanwhile: there is nothing to accept then.
 */
export const acceptByLapseTask = defineTask({
  name: 'filing.accept-by-lapse',
  payload: z.object({ filingId: z.number().int().positive() }),
  maxAttempts: 10,
  async run({ filingId }, { strapi, jobId }) {
    const caller = { strapi, actor: OFFICE, now: new Date(), requestId: `job-${jobId}`, ip: '' };
    await change(caller, async (work) => {
      const filing = await findAnyFilingForUpdate(work.trx, filingId);
      const waits =
        filing && filing.accepted_at === null && ['submitted', 'in-review'].includes(filing.state);
      if (waits) await applyTransition(work, filing, { action: 'accept-by-lapse' });
    });
  },
});

/** Puts the acceptance into the queue for the day after the last one of the limit; a later submission moves it. */
export async function scheduleAcceptance(work: Work, filing: FilingRow): Promise<void> {
  if (filing.accepted_at !== null) return;
  const calendar = await loadCalendar(work.strapi, work.trx);
  const { date } = addWorkingDays(calendar, today(work.now), filing.rule.acceptanceDays);
  const runAt = new Date(`${addDays(date, 1)}T00:05:00+08:00`);
  await enqueue(work.trx, acceptByLapseTask, { filingId: filing.id }, { key: `accept:${filing.id}`, runAt });
}
