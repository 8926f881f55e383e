import { today } from '@zaoce/domain';
import { recordAudit, SYSTEM_ACTOR } from '@zaoce/audit';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { inTransaction, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { markLapsed } from './repository';

/** Ends what expired: a registration past its last day has lapsed (domain.md 3, renewal window). Safe to run twice. */
export async function lapseRegistrations(strapi: Strapi, now: Date): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const lapsed = await markLapsed(trx, today(now), now);
    // Chains are locked in the order of the authorities, so that two processes cannot wait for each other.
    const ordered = lapsed.sort((a, b) => a.authority_code.localeCompare(b.authority_code) || a.id - b.id);
    for (const { id, authority_code: authorityCode } of ordered) {
      const subject = { type: 'registration', id };
      await recordAudit(trx, { action: 'registration.lapsed', actor: SYSTEM_ACTOR, subject, authorityCode });
    }
    return lapsed.length;
  });
}

export const lapseTask = defineTask({
  name: 'register.lapse-registrations',
  payload: z.looseObject({}),
  maxAttempts: 5,
  async run(_payload, { strapi }) {
    const lapsed = await lapseRegistrations(strapi, new Date());
    if (lapsed > 0) strapi.log.info(`${lapsed} registrations lapsed`);
  },
});

/** Five minutes after midnight in China. */
export const lapseSchedule: Schedule = { task: lapseTask.name, pattern: '5 16 * * *' };
