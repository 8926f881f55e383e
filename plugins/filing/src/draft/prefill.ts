import {
  employerDraft,
  type BasicDraft,
  type EducationDraft,
  type EmployerDraft,
  type FilingRule,
  type SectionsDraft,
} from '@zaoce/domain';
import type { ApplicantRow } from '../people/applicant';

/** The content a new filing begins with: what the office knows from the profile and from the association. */
export function prefillSections(
  rule: Pick<FilingRule, 'sections'>,
  applicant: ApplicantRow,
  education: EducationDraft[],
): SectionsDraft {
  const has = (key: string) => rule.sections.some((section) => section.key === key);
  return {
    ...(has('basic') && { basic: prefillBasic(applicant) }),
    ...(has('experience') && { experience: [] }),
    ...(has('projects') && { projects: [] }),
    ...(has('education') && { education }),
  };
}

function prefillBasic(applicant: ApplicantRow): BasicDraft {
  return withoutNulls({
    ethnicity: applicant.ethnicity,
    mobile: applicant.mobile,
    email: applicant.email,
    telephone: applicant.telephone,
    address: applicant.address,
    postalCode: applicant.postal_code,
    school: applicant.school,
    major: applicant.major,
    graduatedOn: applicant.graduated_on,
    educationLevel: applicant.education_level,
    degree: applicant.degree,
    employer: prefillEmployer(applicant),
    contract: {},
  });
}

/** The employer as the profile holds it; the address the applicant may change himself wins. */
function prefillEmployer(applicant: ApplicantRow): EmployerDraft {
  const stored = employerDraft.safeParse(applicant.employer);
  return withoutNulls({
    ...(stored.success ? stored.data : {}),
    name: applicant.employer_name ?? stored.data?.name,
    creditCode: applicant.employer_code ?? stored.data?.creditCode,
    address: applicant.employer_address ?? stored.data?.address,
    postalCode: applicant.employer_postal_code ?? stored.data?.postalCode,
  });
}

type WithoutNulls<T> = { [key in keyof T]?: Exclude<T[key], null> };

function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>;
}
