import { amendRegistration } from '../registrations/amendRegistration';
import type { RegistrationChanges } from '../registrations/repository';
import type { FullRegistrationRow } from '../registrations/row';
import { standingOf } from '../registrations/standing';
import type { RegisterWork } from '../work';
import { actOf, lockFor, type Decision } from './decision';

/** What an information change may change; what is missing stays. */
export interface NewInformation {
  employerName?: string | undefined;
  employerCreditCode?: string | undefined;
  employerQualificationNumber?: string | undefined;
  /** The upgraded ID number as the register keeps it. */
  idNumber?: { id_number_index: string; id_number_masked: string } | undefined;
  /** Object key of a new photo. */
  photoKey?: string | undefined;
}

/**
 * 信息变更: new names and numbers of the same employer and the same person, in every registration that he holds, since he
 * has one employer across specialties. Answers the registration that was asked about.
 */
export async function changeInformation(
  work: RegisterWork,
  id: number,
  information: NewInformation,
  decision: Decision,
): Promise<FullRegistrationRow> {
  let changed = await lockFor(work, id, ['live']);
  const act = actOf('information-changed', decision, work.now);
  for (const row of await standingOf(work, changed.applicant_id)) {
    const next = await amendRegistration(work, row, act, columnsOf(row, information));
    if (next.id === id) changed = next;
  }
  return changed;
}

function columnsOf(row: FullRegistrationRow, information: NewInformation): RegistrationChanges {
  const { employerName, employerCreditCode, employerQualificationNumber, idNumber, photoKey } = information;
  return {
    employer_name: employerName ?? row.employer_name,
    employer_code: employerCreditCode ?? row.employer_code,
    employer: {
      ...row.employer,
      ...(employerName && { name: employerName }),
      ...(employerCreditCode && { creditCode: employerCreditCode }),
      ...(employerQualificationNumber && { qualificationNumber: employerQualificationNumber }),
    },
    photo_key: photoKey ?? row.photo_key,
    ...idNumber,
  };
}
