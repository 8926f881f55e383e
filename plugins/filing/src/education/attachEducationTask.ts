import { OPEN_STATES } from '@zaoce/domain';
import { defineTask, enqueue } from '@zaoce/jobs';
import type { Transaction } from '@zaoce/platform';
import type { Knex } from 'knex';
import { z } from 'zod';
import { change, OFFICE } from '../work';
import { attachEducation } from './attachEducation';

/** Filings of one job; each is a transaction of its own. */
const BATCH = 50;

/** Attaches reported courses to open filings. Safe to run twice: the second time changes nothing. */
export const attachEducationTask = defineTask({
  name: 'filing.attach-education',
  payload: z.object({ filingIds: z.array(z.number().int().positive()).max(BATCH) }),
  maxAttempts: 10,
  async run({ filingIds }, { strapi, jobId }) {
    for (const filingId of filingIds) {
      const caller = { strapi, actor: OFFICE, now: new Date(), requestId: `job-${jobId}`, ip: '' };
      await change(caller, (work) => attachEducation(work, filingId));
    }
  },
});

/**
 * Has reported courses attached to the open filings of people, after the caller's transaction.
 * @param people a query for blind indexes of ID numbers
 */
export async function attachEducationLater(trx: Transaction, people: Knex.QueryBuilder): Promise<void> {
  const filings: { id: number }[] = await trx('filings')
    .whereIn('state', [...OPEN_STATES])
    .whereIn('id_number_index', people)
    .orderBy('id')
    .select('id');
  for (let from = 0; from < filings.length; from += BATCH) {
    const filingIds = filings.slice(from, from + BATCH).map(({ id }) => id);
    await enqueue(trx, attachEducationTask, { filingIds });
  }
}
