import { endOfValidity, Refusal, today, type IsoDate } from '@zaoce/domain';
import type { RegisterWork } from '../work';
import { enterRegistration, type RegistrationToEnter } from './enterRegistration';
import type { FullRegistrationRow } from './row';
import { standingOf } from './standing';

/** What a decided filing puts into the register. */
export interface RegistrationToIssue extends Omit<
  RegistrationToEnter,
  'filingId' | 'issuedOn' | 'validFrom' | 'validTo'
> {
  filingId: number;
  validityYears: number;
}

export interface IssuedRegistration {
  id: number;
  certificateNumber: string;
  sealNumber: string;
  validFrom: IsoDate;
  validTo: IsoDate;
}

/**
 * Enters the registration of somebody who has none in the specialty: numbers, validity of so many years less one day. What
 * of his has run out makes room first. Refuses (409) a second one in the specialty, and while he stands registered with
 * another employer.
 */
export async function issueRegistration(
  work: RegisterWork,
  { validityYears, ...registration }: RegistrationToIssue,
): Promise<IssuedRegistration> {
  const { applicantId, specialty, authorityCode, employer } = registration;
  const issuedOn = today(work.now);
  const standing = await standingOf(work, applicantId);
  if (standing.some((row) => row.specialty === specialty)) throw new Refusal('duplicate');
  refuseOtherEmployer(standing, employer.creditCode);
  const validity = { issuedOn, validFrom: issuedOn, validTo: endOfValidity(issuedOn, validityYears) };
  const row = await enterRegistration(
    work,
    { ...registration, ...validity },
    { act: 'issued', decidedBy: authorityCode },
  );
  return {
    id: row.id,
    certificateNumber: row.certificate_number,
    sealNumber: row.seal_number,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

/** One employer per person, across specialties (domain.md 3); the database would say so too, but not who. */
function refuseOtherEmployer(standing: readonly FullRegistrationRow[], creditCode: string): void {
  const other = standing.find((row) => row.employer_code !== creditCode);
  if (!other) return;
  const message = {
    zh: `${other.holder_name}的注册 ${other.certificate_number} 在另一单位（${other.employer_name}），同一人只能在一个单位注册。`,
    en: `Registration ${other.certificate_number} of the same person is with another employer.`,
  };
  throw new Refusal('wrong-state', { issues: [{ path: 'employer', code: 'other-employer', message }] });
}
