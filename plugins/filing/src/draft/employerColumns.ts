import type { KnownRegistration, SectionsDraft } from '@zaoce/domain';
import type { FilingHead } from '../filings/row';

/**
 * The employer of a filing as columns, so that queues can be filtered and conflicts found: the one it states, else the
 * one in the register.
 */
export function employerColumns(
  { newEmployer, basic }: SectionsDraft,
  registration: Pick<KnownRegistration, 'employer' | 'employerCreditCode'> | null,
): Pick<FilingHead, 'employer_name' | 'employer_code'> {
  const employer = newEmployer ?? basic?.employer;
  return {
    employer_name: employer?.name?.trim() || (registration?.employer ?? null),
    employer_code: employer?.creditCode?.trim() || (registration?.employerCreditCode ?? null),
  };
}
