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
  'registration',
  'specialty',
  'one-filing',
  'one-employer',
  'ban',
  'education-hours',
  'project-years',
  'experience',
  'contract',
  'credit-code',
  'employer-name',
  'registered-employer',
  'new-employer',
  'release',
  'id-upgrade',
  'photo',
  'id-card',
  'scan-size',
  'scan-sharpness',
  'duplicate-scan',
  'foreign-scan',
  'form',
  'earlier-remarks',
] as const;
export type CheckKey = (typeof CHECK_KEYS)[number];

/** A picture of the filing, with what was measured when it was uploaded. */
export interface CheckedScan {
  kind: string;
  sha256: string;
  width: number;
  height: number;
  /** 0 sharp … 1 blurred; null when it was not measured. */
  blur: number | null;
  /** Share of white in the upper half, 0 … 1; null when it was not measured. */
  whiteShare: number | null;
}

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
  /** Number of another open filing of the person. */
  otherFiling: string | null;
  scans: readonly CheckedScan[];
  /** SHA-256 of those scans that some other person has also uploaded. */
  sharedScans: readonly string[];
  form: FormFacts;
  /** Places an earlier return named, and whether each was changed since (一次性告知). */
  earlierRemarks: readonly { path: string; changed: boolean }[];
}
