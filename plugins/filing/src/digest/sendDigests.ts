import { listReviewers, type Reviewer } from '@zaoce/account';
import { addDays, authorityName, isLeadRole, isWorkingDay, today, type IsoDate } from '@zaoce/domain';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { inTransaction, publicUrl, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { loadCalendar } from '../calendar/workCalendar';
import { readOpenWork } from './openWork';
import { officeOf, summarise, type Digest } from './summarise';

/**
 * Tells every reviewer what waits and what is late, once on a working day, if there is something and he wants it. Answers
 * how many there were something to tell; running it again on the same day sends nothing twice.
 */
export async function sendDigests(strapi: Strapi, now: Date): Promise<number> {
  const day = today(now);
  const calendar = await loadCalendar(strapi);
  if (!isWorkingDay(calendar, day).working) return 0;
  const db = strapi.db.connection;
  const [reviewers, work] = await Promise.all([listReviewers(db), readOpenWork(db, calendar, day)]);
  let told = 0;
  for (const reviewer of reviewers.filter(({ digest }) => digest)) {
    const colleagues = reviewers.filter((other) => officeOf(other) === officeOf(reviewer));
    const digest = summarise(work, reviewer, colleagues);
    if (!digest) continue;
    await tell(strapi, reviewer, digest, day);
    told += 1;
  }
  return told;
}

async function tell(strapi: Strapi, reviewer: Reviewer, digest: Digest, day: IsoDate): Promise<void> {
  const { userId, name, email, language } = reviewer;
  const { people, ...figures } = digest;
  const common = {
    recipient: { userId, name, email, language },
    key: `digest:${userId}:${day}`,
    // Tomorrow there is another.
    expiresAt: new Date(`${addDays(day, 1)}T00:00:00+08:00`),
    collapseKey: `digest:${userId}`,
  };
  const params = { ...figures, day, office: authorityName(digest.office), link: `${publicUrl()}/review/` };
  await inTransaction(strapi, (trx) =>
    isLeadRole(reviewer.role)
      ? notify(trx, { ...common, event: 'lead-digest', params: { ...params, people } })
      : notify(trx, { ...common, event: 'daily-digest', params }),
  );
}

export const sendDigestsTask = defineTask({
  name: 'filing.send-digests',
  payload: z.looseObject({}),
  maxAttempts: 5,
  async run(_payload, { strapi }) {
    const told = await sendDigests(strapi, new Date());
    if (told > 0) strapi.log.info(`${told} daily digests`);
  },
});

/** At half past eight in the morning in China; whether it is a working day is looked up then. */
export const sendDigestsSchedule: Schedule = { task: sendDigestsTask.name, pattern: '30 0 * * *' };
