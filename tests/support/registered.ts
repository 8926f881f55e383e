import { addDays, addYears, today, type Specialty } from '@zaoce/domain';
import type { Office } from './office';
import { signedInApplicant, type SignedInApplicant } from './journey';
import { addQualification, makePerson } from './people';
import { issue } from './registrations';
import { demoEmployer } from './sections';

export interface RegisteredApplicant extends SignedInApplicant {
  registrationId: number;
  certificateNumber: string;
  sealNumber: string;
  validTo: string;
}

export interface RegisteredOptions {
  authorityCode?: string;
  specialty?: Specialty;
  /** Days from today until the end of validity; far away when not given. */
  daysLeft?: number;
}

/** Somebody signed in who holds a registration of four years with the demo employer. */
export async function registeredApplicant(
  office: Office,
  options: RegisteredOptions = {},
  person = makePerson(),
): Promise<RegisteredApplicant> {
  const { authorityCode = '11', specialty = 'civil' } = options;
  const applicant = await signedInApplicant(
    office,
    { authorityCode, specialty, issuedOn: '2019-03-02' },
    person,
  );
  return { ...applicant, ...(await register(office, applicant, options)) };
}

/** Another registration of the same person, in another specialty. */
export async function registerToo(
  office: Office,
  applicant: SignedInApplicant,
  options: RegisteredOptions & { specialty: Specialty },
) {
  const { authorityCode = '11', specialty } = options;
  const certificateNumber = `${applicant.certificateNumber}-${specialty}`;
  await addQualification(office, applicant, {
    authorityCode,
    specialty,
    issuedOn: '2019-03-02',
    certificateNumber,
  });
  return register(office, applicant, options);
}

async function register(
  office: Office,
  applicant: SignedInApplicant,
  { authorityCode = '11', specialty = 'civil', daysLeft = 900 }: RegisteredOptions,
) {
  const begin = addDays(addYears(addDays(today(new Date()), daysLeft), -4), 1);
  const { name, creditCode } = demoEmployer;
  const issued = await issue(
    office,
    applicant,
    { authorityCode, specialty, employer: { name, creditCode } },
    new Date(`${begin}T04:00:00Z`),
  );
  const { id: registrationId, certificateNumber, sealNumber, validTo } = issued;
  return { registrationId, certificateNumber, sealNumber, validTo };
}
