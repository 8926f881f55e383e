import { walkTrail, type TrailFault, type WalkedChain } from '@zaoce/audit';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { inTransaction, toJson, type Strapi } from '@zaoce/platform';
import { z } from 'zod';

/** As many faults are kept with a check; `npm run audit:verify` names them all. */
const KEPT_FAULTS = 100;

/** Walks the whole audit trail and keeps what was found; an administrator sees it above the trail, operators in the log. */
export async function checkTrail(strapi: Strapi, now: Date): Promise<void> {
  const found: TrailFault[] = [];
  let faults = 0;
  const onFault = (fault: TrailFault) => {
    faults += 1;
    if (found.length < KEPT_FAULTS) found.push(fault);
  };
  const chains = await walkTrail(strapi.db.connection, { onFault });
  const entries = chains.reduce((sum: number, chain: WalkedChain) => sum + chain.entries, 0);
  if (faults > 0) strapi.log.error(`the audit trail has ${faults} faults: run npm run audit:verify`);
  await inTransaction(strapi, async (trx) => {
    await trx('audit_checks').insert({
      at: now,
      entries,
      faults,
      chains: toJson(chains),
      found: toJson(found),
    });
  });
}

export const checkTrailTask = defineTask({
  name: 'review-api.check-trail',
  payload: z.looseObject({}),
  maxAttempts: 3,
  run: (_, { strapi }) => checkTrail(strapi, new Date()),
});

/** At night in China. */
export const CHECK_TRAIL_SCHEDULE: Schedule = { task: checkTrailTask.name, pattern: '27 18 * * *' };
