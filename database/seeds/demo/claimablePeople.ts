import { authorityName } from '@zaoce/domain';
import type { SeededAccount } from '../accounts/seededAccount';
import type { DemoPerson } from './demoPeople';

/** Authorities for which a visitor finds somebody to be; their reviewers can be played too. */
const OFFERED = ['11', '31', '44'];

/** One person of some authorities who has no account yet, so that a visitor can get a password as he would. */
export function claimablePeople(people: readonly DemoPerson[]): SeededAccount[] {
  return OFFERED.flatMap((code) => people.find((person) => person.authorityCode === code) ?? []).map(
    (person) => ({
      portal: 'claim' as const,
      role: 'applicant',
      authority: authorityName(person.authorityCode).zh,
      identifier: person.idNumber,
      password: null,
      note: `${person.name}，资格证书编号 ${person.qualifications[0]?.certificateNumber ?? ''}`,
    }),
  );
}
