import { sealIdNumber } from '@zaoce/account';
import type { Transaction } from '@zaoce/platform';
import { insertRows } from '../insertRows';
import type { DemoPerson } from './demoPeople';

/** Puts invented people on the qualification lists of their authorities; nobody of them has an account yet. */
export async function seedQualifications(
  trx: Transaction,
  people: readonly DemoPerson[],
  now: Date,
): Promise<void> {
  const rows = people.flatMap((person) => {
    const sealed = sealIdNumber(person.idNumber);
    return person.qualifications.map((qualification) => ({
      ...sealed,
      name: person.name,
      gender: person.gender,
      birth_date: person.birthDate,
      authority_code: person.authorityCode,
      certificate_number: qualification.certificateNumber,
      management_number: qualification.managementNumber,
      specialty: qualification.specialty,
      issued_on: qualification.issuedOn,
      applicant_id: null,
    }));
  });
  await insertRows(trx, 'qualifications', rows, now);
}
