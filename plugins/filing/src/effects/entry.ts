import { Refusal, type Bilingual } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Decision, FullRegistrationRow } from '@zaoce/register';
import type { FilingRow } from '../filings/row';
import { listScans } from '../scans/repository';
import type { EffectResult } from '../transition/effects';
import { OFFICE, type Agent, type Work } from '../work';

/* What every effect needs to carry a filing over into the register. */

/** The change as a person's: nothing is entered in the register by itself, somebody answers for it. */
export function answerFor(work: Work): Work<Actor> {
  return { ...work, actor: reviewerOf(work.actor) };
}

function reviewerOf(agent: Agent): Actor {
  if (agent.role === OFFICE.role) throw new Refusal('not-allowed');
  return agent;
}

/** The registration a filing is about. */
export function registrationIdOf({ id, registration_id: registrationId }: FilingRow): number {
  if (registrationId === null) throw new Error(`filing ${id} is about no registration`);
  return registrationId;
}

/** The decision behind an effect: the authority of the last stage has decided. */
export function decisionOf({ id, route, authority_code: home }: FilingRow): Decision {
  return { filingId: id, authorityCode: route.at(-1)?.authorityCode ?? home };
}

/** Object key of the photo a filing brought; null when it brought none and the old one stays. */
export async function photoOf({ trx }: Work, filing: FilingRow): Promise<string | null> {
  const scans = await listScans(trx, filing.id);
  return scans.findLast((scan) => scan.kind === 'photo')?.storage_key ?? null;
}

/** What an effect did, with the lines that tell the applicant what holds now. */
export function resultOf(row: FullRegistrationRow, outcome: readonly Bilingual[]): EffectResult {
  return {
    registrationId: row.id,
    certificateNumber: row.certificate_number,
    sealNumber: row.seal_number,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    outcome,
  };
}

/** A line of a message: what, and what it is now. */
export function line(zh: string, en: string, value: string): Bilingual {
  return { zh: `${zh}：${value}`, en: `${en}: ${value}` };
}
