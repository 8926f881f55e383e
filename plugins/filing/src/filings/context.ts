import { today, type FilingContext } from '@zaoce/domain';
import { openIdNumber } from '@zaoce/account';
import { countsSince } from '../people/education';
import type { Dossier } from './dossier';

/** A filing as the rules, completeness and the checks ask about it, on the day of `now`. */
export function contextOf(
  { filing, applicant, qualification, known }: Dossier,
  now: Date,
): FilingContext & { idNumber: string } {
  return {
    rule: filing.rule,
    onDay: today(now),
    scope: filing.scope,
    lost: filing.lost,
    specialty: filing.specialty,
    sections: filing.sections,
    qualificationIssuedOn: qualification?.issued_on ?? null,
    registrationValidFrom: countsSince(filing.rule, known.registration),
    idNumber: openIdNumber(applicant.id_number_cipher),
    registration: known.registration,
  };
}
