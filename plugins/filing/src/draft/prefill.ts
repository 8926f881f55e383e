import {
  employerDraft,
  type BasicDraft,
  type EducationDraft,
  type EmployerDraft,
  type FilingRule,
  type SectionsDraft,
} from '@zaoce/domain';
import type { RegisteredFacts } from '@zaoce/register';
import type { ApplicantRow } from '../people/applicant';

/**
 * The content a new filing begins with: what the office knows from the profile, the register, the association and, about
 * the employer of the registration, from the last filing that took effect (`lastSections`).
 */
export function prefillSections(
  rule: Pick<FilingRule, 'sections'>,
  applicant: ApplicantRow,
  education: EducationDraft[],
  registration: RegisteredEmployer | null,
  lastSections: SectionsDraft | undefined,
): SectionsDraft {
  const has = (key: string) => rule.sections.some((section) => section.key === key);
  return {
    ...(has('basic') && { basic: prefillBasic(applicant, registration, lastSections) }),
    ...(has('experience') && { experience: [] }),
    ...(has('projects') && { projects: [] }),
    ...(has('education') && { education }),
  };
}

/** The employer as the register holds it. */
type RegisteredEmployer = Pick<RegisteredFacts, 'employer' | 'employerCreditCode' | 'employerDetails'>;

function prefillBasic(
  applicant: ApplicantRow,
  registration: RegisteredEmployer | null,
  last: SectionsDraft | undefined,
): BasicDraft {
  const profile = prefillEmployer(applicant);
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
    employer: registration ? registeredEmployer(registration, profile) : profile,
    contract: last?.newEmployer?.contract ?? last?.basic?.contract ?? {},
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

/** Name and code are the register's; the rest is taken from the profile where that speaks of the same employer. */
function registeredEmployer(registration: RegisteredEmployer, profile: EmployerDraft): EmployerDraft {
  const stored = employerDraft.safeParse(registration.employerDetails);
  const same = profile.creditCode === registration.employerCreditCode;
  return withoutNulls({
    ...(stored.success ? stored.data : {}),
    ...(same ? profile : {}),
    name: registration.employer,
    creditCode: registration.employerCreditCode,
  });
}

type WithoutNulls<T> = { [key in keyof T]?: Exclude<T[key], null> };

function withoutNulls<T extends object>(values: T): WithoutNulls<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as WithoutNulls<T>;
}
