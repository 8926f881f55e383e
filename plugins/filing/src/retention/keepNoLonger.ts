import { addDays, addMonths, today } from '@zaoce/domain';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { publicUrl, theStore, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { discardContent } from '../draft/discardContent';
import { findAnyFilingForUpdate } from '../filings/repository';
import type { FilingRow } from '../filings/row';
import { recipientOf } from '../people/recipientOf';
import { change, OFFICE, type Work } from '../work';
import { draftSettings } from './draftSettings';
import { listToRemove, listToWarn, noteWarning } from './repository';

type Caller = Parameters<typeof change>[0];

/**
 * Removes drafts that no office ever saw and nobody has touched for years, a month after their owners were told; one who
 * touches his draft keeps it. What was once sent in is a record of the office and stays. Safe to run again at any time.
 */
export async function keepDraftsNoLonger(
  strapi: Strapi,
  now: Date,
  { keptMonths, warnedDays } = draftSettings(),
): Promise<{ warned: number; removed: number }> {
  if (keptMonths === 0) return { warned: 0, removed: 0 };
  const db = strapi.db.connection;
  const caller = { strapi, actor: OFFICE, now, requestId: 'retention', ip: '' };
  const removeOn = today(now);
  const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
  const removable = startOf(addMonths(removeOn, -keptMonths));
  const toRemove = await listToRemove(db, removable, addDays(removeOn, -warnedDays));
  for (const id of toRemove) await remove(caller, id, removable);
  const warnable = startOf(addMonths(addDays(removeOn, warnedDays), -keptMonths));
  const toWarn = await listToWarn(db, warnable);
  for (const id of toWarn) await warn(caller, id, warnable, addDays(removeOn, warnedDays));
  return { warned: toWarn.length, removed: toRemove.length };
}

/** The draft, locked, if it is still one that nobody has touched. */
async function lockUntouched({ trx }: Work, id: number, since: Date): Promise<FilingRow | undefined> {
  const filing = await findAnyFilingForUpdate(trx, id);
  const untouched = filing?.state === 'draft' && filing.round === 0 && filing.updated_at < since;
  return untouched ? filing : undefined;
}

async function remove(caller: Caller, id: number, since: Date): Promise<void> {
  const keys = await change(caller, async (work) => {
    const filing = await lockUntouched(work, id, since);
    return filing ? discardContent(work, filing, 'remove-abandoned') : [];
  });
  await Promise.all(keys.map((key) => theStore().remove(key)));
}

async function warn(caller: Caller, id: number, since: Date, removedOn: string): Promise<void> {
  await change(caller, async (work) => {
    const filing = await lockUntouched(work, id, since);
    if (!filing || !(await noteWarning(work.trx, filing, today(work.now)))) return;
    await notify(work.trx, {
      event: 'draft-expiring',
      recipient: await recipientOf(work.trx, filing.applicant_id),
      key: `filing:${id}:draft-expiring:${filing.version}`,
      expiresAt: new Date(`${removedOn}T00:00:00+08:00`),
      params: {
        filingNumber: filing.number,
        filingLabel: filing.rule.label,
        removedOn,
        link: `${publicUrl()}/filings/${id}`,
      },
    });
  });
}

export const keepDraftsTask = defineTask({
  name: 'filing.keep-drafts-no-longer',
  payload: z.looseObject({}),
  maxAttempts: 5,
  async run(_payload, { strapi }) {
    const { warned, removed } = await keepDraftsNoLonger(strapi, new Date());
    if (warned + removed > 0) strapi.log.info(`drafts: ${warned} warned of, ${removed} removed`);
  },
});

/** At four in the morning in China. */
export const keepDraftsSchedule: Schedule = { task: keepDraftsTask.name, pattern: '0 20 * * *' };
