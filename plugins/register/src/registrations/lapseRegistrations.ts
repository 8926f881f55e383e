import { SYSTEM_ACTOR } from '@zaoce/audit';
import { addDays, specialtyName, today } from '@zaoce/domain';
import { defineTask, type Schedule } from '@zaoce/jobs';
import { notify } from '@zaoce/notification';
import { publicUrl, type Strapi } from '@zaoce/platform';
import { z } from 'zod';
import { changeRegister, type RegisterWork } from '../work';
import { amendRegistration } from './amendRegistration';
import { findRecipient } from './holder';
import { lockExpired } from './repository';
import type { FullRegistrationRow } from './row';

const BATCH = 200;

/** Ends what expired: a registration past its last day has lapsed (domain.md 3, renewal window). Safe to run twice. */
export async function lapseRegistrations(strapi: Strapi, now: Date): Promise<number> {
  let lapsed = 0;
  for (;;) {
    // A batch per transaction, since the audit chains of the authorities are held until it ends.
    const done = await changeRegister({ strapi, actor: SYSTEM_ACTOR, now }, (work) => lapseExpired(work));
    lapsed += done;
    if (done < BATCH) return lapsed;
  }
}

/** Lapses what has run out, a batch of all or that of one person; answers how many. */
export async function lapseExpired(
  work: RegisterWork,
  only: { applicant_id?: number } = {},
): Promise<number> {
  const expired = await lockExpired(work.trx, today(work.now), only, BATCH);
  for (const row of expired) await lapse({ ...work, actor: SYSTEM_ACTOR }, row);
  return expired.length;
}

/** It counts from the day after the last one, whenever somebody notices. */
async function lapse(work: RegisterWork, row: FullRegistrationRow): Promise<void> {
  const act = {
    name: 'lapsed' as const,
    effectiveOn: addDays(row.valid_to, 1),
    filingId: null,
    authorityCode: row.authority_code,
  };
  await amendRegistration(work, row, act, { state: 'lapsed' });
  const recipient = await findRecipient(work.trx, row.applicant_id);
  if (!recipient) return;
  await notify(work.trx, {
    event: 'registration-lapsed',
    recipient,
    key: `registration:${row.id}:lapsed:${row.valid_to}`,
    params: {
      certificateNumber: row.certificate_number,
      specialty: specialtyName(row.specialty),
      validTo: row.valid_to,
      link: publicUrl(),
    },
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
