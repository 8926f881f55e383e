import type { KnownRegistration } from '../contract/filingViews';
import type { RegistrationState } from '../labels/words';
import type { FilingRule } from './rule/schema';
import type { EligibilityCondition } from './rule/words';

/** In which states a registration may be when a filing about it is decided, by the condition the filing was begun under. */
const STATES_AT_DECISION: Partial<Record<EligibilityCondition, readonly RegistrationState[]>> = {
  'live-registration': ['live'],
  'live-or-lapsed-registration': ['live', 'lapsed'],
  'suspended-registration': ['suspended'],
  // Filed in time and not decided before the end of validity: the office's delay is not the holder's (行政许可法 50).
  'inside-renewal-window': ['live', 'lapsed'],
};

/** What decisions rely on; the dates of issue never change. */
const RELIED_ON = [
  'certificateNumber',
  'sealNumber',
  'validTo',
  'authorityCode',
  'employer',
  'employerCreditCode',
] as const satisfies readonly (keyof KnownRegistration)[];

/**
 * What changed in the register since a filing about a registration was submitted, as names of fields; a decision would
 * rest on what is no longer so. Empty when the decision can be made.
 */
export function registrationDrift(
  rule: Pick<FilingRule, 'eligibility'>,
  submitted: KnownRegistration,
  now: KnownRegistration & { state: RegistrationState },
): string[] {
  const changed: string[] = RELIED_ON.filter((field) => submitted[field] !== now[field]);
  const admitted = rule.eligibility.flatMap((condition) => STATES_AT_DECISION[condition] ?? []);
  return admitted.length === 0 || admitted.includes(now.state) ? changed : [...changed, 'state'];
}
