import type { FilingRule } from '../rule/schema';
import { ABOUT_REGISTRATION, CHECK_CONDITION } from './conditions';
import type { Candidate, PersonFacts } from './facts';
import { reasonOf, type EligibilityReason } from './reasons';
import { renewalWindow } from './renewalWindow';

export interface Eligibility {
  allowed: boolean;
  /** Why not, everything at once; empty when allowed. */
  reasons: EligibilityReason[];
  /** What the applicant should know although he may file, such as being late. */
  notes: EligibilityReason[];
  /** For which specialties the filing is open now. */
  specialties: string[];
  /** For which registrations the filing is open now; empty for filings that make one. */
  registrationIds: number[];
}

/**
 * Whether a person may file under a rule, and why not (domain.md 3, "who may file"; `GET /api/me/eligibility`).
 *
 * Every specialty he is qualified in, or every registration he holds, is asked about; one that meets all conditions is
 * enough. When none does, the reasons are those of the one that comes nearest. A filing that is still open bars all.
 */
export function explainEligibility(rule: FilingRule, facts: PersonFacts): Eligibility {
  const judged = candidatesFor(rule, facts).map((candidate) => ({
    candidate,
    reasons: judge(rule, facts, candidate),
  }));
  const open = judged.filter(({ reasons }) => reasons.length === 0).map(({ candidate }) => candidate);
  const [nearest] = [...judged].sort((a, b) => a.reasons.length - b.reasons.length);
  const barred = facts.openFiling
    ? [reasonOf('open-filing-exists', { number: facts.openFiling.number })]
    : [];
  const reasons = [...barred, ...(nearest?.reasons ?? [])];
  if (reasons.length > 0) return { allowed: false, reasons, notes: [], specialties: [], registrationIds: [] };
  return {
    allowed: true,
    reasons: [],
    notes: open.flatMap((candidate) => findNotes(rule, facts, candidate)),
    specialties: [...new Set(open.map(({ specialty }) => specialty))],
    registrationIds: open.flatMap(({ registration }) => (registration ? [registration.id] : [])),
  };
}

/** A person without anything is asked about an empty candidate, so that he hears what he lacks. */
function candidatesFor(rule: FilingRule, facts: PersonFacts): Candidate[] {
  const aboutRegistration = rule.eligibility.some((condition) => ABOUT_REGISTRATION.includes(condition));
  const all: Candidate[] = aboutRegistration
    ? facts.registrations.map((registration) => ({ specialty: registration.specialty, registration }))
    : facts.qualifications.map(({ specialty }) => ({ specialty, registration: null }));
  const wanted = all.filter(
    ({ specialty, registration }) =>
      (!facts.specialty || specialty === facts.specialty) &&
      (!facts.registrationId || registration?.id === facts.registrationId),
  );
  return wanted.length > 0 ? wanted : [{ specialty: facts.specialty ?? '', registration: null }];
}

function judge(rule: FilingRule, facts: PersonFacts, candidate: Candidate): EligibilityReason[] {
  return rule.eligibility.flatMap((condition) => CHECK_CONDITION[condition](facts, candidate, rule) ?? []);
}

function findNotes(
  { windowDays, eligibility }: FilingRule,
  { onDay }: PersonFacts,
  { registration }: Candidate,
): EligibilityReason[] {
  if (!registration || !windowDays || !eligibility.includes('inside-renewal-window')) return [];
  const { state, dueOn } = renewalWindow(windowDays, registration.validTo, onDay);
  return state === 'late' ? [reasonOf('renewal-late', { dueOn })] : [];
}
