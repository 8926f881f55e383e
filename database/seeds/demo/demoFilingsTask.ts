import { findStaff } from '@zaoce/account';
import { loadRules } from '@zaoce/content';
import { createResultNotice, publishResultNotice, type Caller } from '@zaoce/filing';
import { defineTask } from '@zaoce/jobs';
import type { Actor, Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { advanceFiling, type Cast } from './advanceFiling';
import { demoCases, type DemoCase } from './demoCases';
import { fileFollowUp } from './fileFollowUp';

const DAY_MS = 86_400_000;
/** From the submission to the result notice. */
const DAYS_TO_NOTICE = 12;
const userId = z.number().int().positive();

/** Reviewer and lead of an authority; of the authorities without staff the ministry's people stay away, so they have no cases. */
const office = z.object({ reviewer: userId, lead: userId });
export type DemoOffice = z.infer<typeof office>;

/**
 * Makes the demo's filings after the start, in the worker: forms are printed by the real browser and scans go through the
 * real cleaning, which would keep a first start waiting. What an earlier try has made is not made again.
 */
export const demoFilingsTask = defineTask({
  name: 'demo.make-filings',
  payload: z.object({
    day: z.iso.date(),
    /** User ids of the cases' applicants, in the order of `demoCases`. */
    applicants: z.array(userId),
    offices: z.record(z.string(), office),
  }),
  maxAttempts: 3,
  async run({ day, applicants, offices }, { strapi }) {
    const castOf = async (serial: number, one: DemoCase, daysAgo: number): Promise<Cast | undefined> => {
      const [people, applicant] = [offices[one.person.authorityCode], applicants[serial]];
      if (!people || applicant === undefined) return undefined;
      const submitted = new Date(Date.now() - daysAgo * DAY_MS);
      return {
        serial,
        applicant: callerFor(strapi, applicantActor(applicant, one.person.name), submitted),
        reviewer: callerFor(strapi, await staffActor(strapi, people.reviewer), afterDays(submitted, 1)),
      };
    };
    const ensure = async ([serial, one]: [number, DemoCase]): Promise<number[]> => {
      const cast = await castOf(serial, one, one.daysAgo);
      if (!cast) return [];
      return [(await findFiling(strapi, cast, 'initial')) ?? (await advanceFiling(one, cast))];
    };
    const cases = [...demoCases(day).entries()];
    // Who is registered comes first: the register then knows some of the employers that the others name.
    for (const [code, people] of Object.entries(offices)) {
      const registered = cases.filter(
        (entry) => isRegistered(entry) && entry[1].person.authorityCode === code,
      );
      for (const daysAgo of new Set(registered.map(([, one]) => one.daysAgo))) {
        const ids: number[] = [];
        for (const entry of registered.filter(([, one]) => one.daysAgo === daysAgo)) {
          ids.push(...(await ensure(entry)));
        }
        await publish(strapi, people, await withoutNotice(strapi, ids), daysAgo - DAYS_TO_NOTICE);
      }
    }
    for (const [serial, one] of cases.filter(isRegistered)) {
      const { followUp } = one;
      const cast = followUp && (await castOf(serial, one, followUp.daysAgo));
      if (!cast || (await findFiling(strapi, cast, followUp.type)) !== undefined) continue;
      await fileFollowUp(one, followUp, cast, await loadRules(strapi));
    }
    for (const entry of cases.filter((one) => !isRegistered(one))) await ensure(entry);
  },
});

function isRegistered([, one]: [number, DemoCase]): boolean {
  return one.goal === 'effective';
}

async function publish(
  strapi: Strapi,
  people: DemoOffice,
  filingIds: number[],
  daysAgo: number,
): Promise<void> {
  if (filingIds.length === 0) return;
  const day = new Date(Date.now() - daysAgo * DAY_MS);
  const lead = callerFor(strapi, await staffActor(strapi, people.lead), day);
  const notice = await createResultNotice(lead, { filingIds });
  await publishResultNotice(lead, notice.id);
}

async function findFiling(strapi: Strapi, { applicant }: Cast, type: string): Promise<number | undefined> {
  const row: { id: number } | undefined = await strapi.db
    .connection('filings')
    .where({ applicant_user_id: applicant.actor.userId, type })
    .first('id');
  return row?.id;
}

/** Those of the filings that wait for a notice. */
async function withoutNotice(strapi: Strapi, ids: number[]): Promise<number[]> {
  const rows = await strapi.db
    .connection('filings')
    .whereIn('id', ids)
    .where({ state: 'approved' })
    .whereNull('result_notice_id')
    .select<{ id: number }[]>('id');
  return rows.map(({ id }) => id);
}

function callerFor(strapi: Strapi, actor: Actor, now: Date): Caller {
  return { strapi, actor, now, requestId: 'demo', ip: '127.0.0.1' };
}

function applicantActor(id: number, name: string): Actor {
  return { userId: id, name, role: 'applicant', authorityCode: null, sessionId: 'demo' };
}

async function staffActor(strapi: Strapi, id: number): Promise<Actor> {
  const staff = await findStaff(strapi.db.connection, id);
  if (!staff) throw new Error(`the demo's reviewer ${id} does not exist`);
  return { ...staff, sessionId: 'demo' };
}

/** A moment later, but not in the future. */
function afterDays(from: Date, days: number): Date {
  return new Date(Math.min(from.getTime() + days * DAY_MS, Date.now()));
}
