import type { SectionsDraft } from '@zaoce/domain';
import type { FilingHead } from '../filings/row';

/** The employer of a filing as columns, so that queues can be filtered and conflicts found. */
export function employerColumns(
  sections: SectionsDraft,
): Pick<FilingHead, 'employer_name' | 'employer_code'> {
  const employer = sections.newEmployer ?? sections.basic?.employer;
  return {
    employer_name: employer?.name?.trim() || null,
    employer_code: employer?.creditCode?.trim() || null,
  };
}
