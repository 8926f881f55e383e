import { amendRegistration } from '../registrations/amendRegistration';
import type { FullRegistrationRow, RegisteredEmployer } from '../registrations/row';
import { standingOf } from '../registrations/standing';
import type { RegisterWork } from '../work';
import { actOf, lockFor, type Decision } from './decision';

export interface NewEmployer {
  employer: RegisteredEmployer;
  /** The authority of the new employer; undefined where it is the old one. */
  targetAuthorityCode?: string | undefined;
  /** The letter before the digits of the seal number; undefined leaves it. */
  sealLetter?: 'A' | 'B' | undefined;
  /** Object key of a new photo. */
  photoKey?: string | undefined;
}

/**
 * 变更注册: a person has one employer across specialties, so one filing moves every registration he holds (dossier 3.3),
 * to the target authority where there is one. The seal shows the employer and is made anew; numbers and validity stay.
 */
export async function changeEmployer(
  work: RegisterWork,
  id: number,
  { employer, targetAuthorityCode, sealLetter, photoKey }: NewEmployer,
  decision: Decision,
): Promise<FullRegistrationRow> {
  let changed = await lockFor(work, id, ['live']);
  const act = actOf(targetAuthorityCode ? 'transferred' : 'employer-changed', decision, work.now);
  for (const row of await standingOf(work, changed.applicant_id)) {
    const next = await amendRegistration(work, row, act, {
      employer_name: employer.name,
      employer_code: employer.creditCode,
      employer: { ...employer.details },
      authority_code: targetAuthorityCode ?? row.authority_code,
      seal_number: sealLetter ? sealLetter + row.seal_number.slice(1) : row.seal_number,
      seal_reissues: row.seal_reissues + 1,
      photo_key: photoKey ?? row.photo_key,
    });
    if (next.id === id) changed = next;
  }
  return changed;
}
