import { addDays, daysBetween, specialtyName, today, type IsoDate } from '@zaoce/domain';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { inTransaction, publicUrl, type Strapi, type Transaction } from '@zaoce/platform';
import { z } from 'zod';
import { listEnding, noteReminder, type EndingRegistration } from './repository';

/** Days before the end of the validity at which its holder is reminded (domain.md 7). */
const REMINDER_DAYS = [7, 30, 60, 90];
const BATCH = 200;

/**
 * Reminds everybody whose registration ends soon, once at each step; a day without the job is made up for by the next.
 * Who has a filing about it under way, or wants no reminders, gets none. Answers how many went out.
 */
export async function remindOfRenewal(strapi: Strapi, now: Date): Promise<number> {
  const day = today(now);
  const until = addDays(day, Math.max(...REMINDER_DAYS));
  let sent = 0;
  for (let after = 0; ;) {
    const { reminded, last } = await inTransaction(strapi, async (trx) => {
      const ending = await listEnding(trx, { from: day, until, after, limit: BATCH });
      let count = 0;
      for (const registration of ending) if (await remind(trx, registration, day)) count += 1;
      return { reminded: count, last: ending.length < BATCH ? null : (ending.at(-1)?.id ?? null) };
    });
    sent += reminded;
    if (last === null) return sent;
    after = last;
  }
}

async function remind(trx: Transaction, registration: EndingRegistration, day: IsoDate): Promise<boolean> {
  const { id, valid_to: validTo, certificate_number: certificateNumber, specialty } = registration;
  const left = daysBetween(day, validTo);
  const step = REMINDER_DAYS.find((days) => left <= days);
  if (step === undefined || !(await noteReminder(trx, id, validTo, step))) return false;
  const { user_id: userId, name, email, mobile } = registration;
  const language = registration.language === 'en' ? 'en' : 'zh-CN';
  const next = REMINDER_DAYS.findLast((days) => days < step) ?? -1;
  await notify(trx, {
    event: 'renewal-due',
    recipient: { userId, name, email, mobile, language },
    key: `registration:${id}:renewal-due:${validTo}:${step}`,
    // Once the next step has come, or the validity is over, this one says nothing that is still true.
    expiresAt: new Date(`${addDays(validTo, -next)}T00:00:00+08:00`),
    collapseKey: `registration:${id}:renewal-due`,
    params: {
      certificateNumber,
      specialty: specialtyName(specialty),
      validTo,
      days: left,
      link: publicUrl(),
    },
  });
  return true;
}

export const remindTask = defineTask({
  name: 'register.remind-of-renewal',
  payload: z.looseObject({}),
  maxAttempts: 5,
  async run(_payload, { strapi }) {
    const sent = await remindOfRenewal(strapi, new Date());
    if (sent > 0) strapi.log.info(`${sent} reminders of renewal`);
  },
});

/** At nine in the morning in China. */
export const remindSchedule: Schedule = { task: remindTask.name, pattern: '0 1 * * *' };
