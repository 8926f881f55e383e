import type { Bilingual } from '../../refusal';
import type { FormFacts } from '../completeness/types';
import type { QualificationFacts, RegistrationFacts } from '../eligibility/facts';
import type { FilingContext } from '../gatherFacts';

export type CheckLevel = 'green' | 'amber' | 'red';

/** What one automatic check found (domain.md 4): green fits, amber needs a look, red is wrong. */
export interface CheckResult {
  key: CheckKey;
  level: CheckLevel;
  message: Bilingual;
  /** Places in the filing that the message is about. */
  paths: string[];
}

export const CHECK_KEYS = [
  'id-number',
  'age',
  'qualification',
  'one-employer',
  'ban',
  'education-hours',
  'project-years',
  'experience',
  'contract',
  'credit-code',
  'employer-name',
  'photo',
  'duplicate-scan',
  'foreign-scan',
  'form',
] as const;
export type CheckKey = (typeof CHECK_KEYS)[number];

/** Everything the checks look at; gathered by the server once per submission. */
export interface CheckInput extends FilingContext {
  person: { name: string; idNumber: string };
  /** The qualification record in the specialty, as the authority imported it. */
  qualification: (QualificationFacts & { name: string }) | null;
  /** The person's registrations, without the one this filing is about. */
  otherRegistrations: readonly RegistrationFacts[];
  /** Names under which the register knows the employer's credit code. */
  employerNames: readonly string[];
  ban: { until: string } | null;
  scans: readonly { kind: string; sha256: string; width: number; height: number }[];
  /** SHA-256 of those scans that some other person has also uploaded. */
  sharedScans: readonly string[];
  form: FormFacts;
}
