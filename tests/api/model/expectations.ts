import { addDays } from '@zaoce/domain';
import { EMPLOYERS } from './content';
import type { Kind } from './kinds';
import {
  isEditable,
  isOpen,
  liveOf,
  stageOf,
  stateOf,
  toDay,
  type Model,
  type ModelFiling,
  type ModelRegistration,
} from './model';

/* What the office must answer, said once more in the model's own words: `ok`, or the code of the refusal. */

/** Days before the end of validity from which a renewal may be filed. */
const RENEWAL_OPENS = 90;

/** Whether somebody may begin a filing about a specialty or a registration. */
export function answerToStart(
  model: Readonly<Model>,
  applicant: number,
  kind: Kind,
  subject: { specialty: string; registration: ModelRegistration | null },
): 'ok' | 'open-filing-exists' | 'not-eligible' {
  if (model.filings.some((filing) => filing.by === applicant && isOpen(filing))) return 'open-filing-exists';
  return mayFile(model, applicant, kind, subject) ? 'ok' : 'not-eligible';
}

function mayFile(
  model: Readonly<Model>,
  applicant: number,
  kind: Kind,
  { specialty, registration }: { specialty: string; registration: ModelRegistration | null },
): boolean {
  if (kind.barredByBan && model.bans.some(({ of, until }) => of === applicant && until >= toDay()))
    return false;
  if (kind.about === 'specialty') {
    const taken = liveOf(model, applicant).some((held) => held.specialty === specialty);
    return Boolean(model.applicants[applicant]?.specialties.includes(specialty)) && !taken;
  }
  if (!registration || !kind.beginsFrom.includes(stateOf(registration))) return false;
  return kind.effect !== 'renew' || toDay() >= addDays(registration.validTo, -RENEWAL_OPENS);
}

/** What submitting a filing answers now. */
export function answerToSubmit(model: Readonly<Model>, filing: ModelFiling): string {
  if (!isEditable(filing)) return 'wrong-state';
  if (!mayFile(model, filing.by, filing.kind, filing) || !employerFits(model, filing)) return 'not-eligible';
  if (!isComplete(filing)) return 'incomplete-filing';
  return filing.openItems.length > 0 ? 'items-unanswered' : 'ok';
}

/** One employer per person; a change goes to another one, and to an authority its scope allows. */
function employerFits(model: Readonly<Model>, filing: ModelFiling): boolean {
  const { kind, registration, wish } = filing;
  if (!wish) return true;
  const chosen = EMPLOYERS[wish.employer]?.creditCode;
  if (kind.effect === 'create') return liveOf(model, filing.by).every((held) => held.employerCode === chosen);
  if (kind.effect !== 'move' || !registration) return true;
  if (registration.employerCode === chosen) return false;
  return kind.asked.scope !== 'cross' || wish.target !== registration.authority;
}

function isComplete(filing: ModelFiling): boolean {
  const { kind, scans, content, printed, stamped, completeIn } = filing;
  const has = (scan: string) => (scans.get(scan)?.length ?? 0) > 0;
  return (
    completeIn === Number(toDay().slice(0, 4)) &&
    kind.scans.every(has) &&
    has('application-form') &&
    printed === content &&
    // Their codes cannot be read, so the newest page is taken for all.
    [...stamped.values()].at(-1) === content
  );
}

/** Whether a member of staff knows of a filing: it is his authority's, or goes there, or he is the ministry's. */
export function isSeenBy(model: Model, filing: ModelFiling, staff: number): boolean {
  const authority = model.staff[staff]?.authority;
  if (filing.state === 'draft' || filing.state === 'deleted') return false;
  return authority === '00' || authority === filing.home || authority === filing.target;
}

export interface Demand {
  states: readonly ModelFiling['state'][];
  lead?: boolean;
  /** Asked when everything else is admitted; answers a code, or nothing. */
  further?: (filing: ModelFiling, staff: number) => string | undefined;
  /** Recusing oneself again is no offence. */
  evenRecused?: boolean;
}

/** What a reviewer's act answers: who he is first, then what he did before, then the state. */
export function answerToReviewer(
  model: Model,
  filing: ModelFiling,
  staff: number,
  { states, lead, further, evenRecused }: Demand,
): string {
  const who = model.staff[staff];
  if (!who || (lead && !who.lead)) return 'not-allowed';
  if (!isSeenBy(model, filing, staff)) return 'not-found';
  if (who.authority !== stageOf(filing).authority) return 'not-allowed';
  if (!evenRecused && filing.recused.has(staff)) return 'recused';
  if (!states.includes(filing.state)) return 'wrong-state';
  return further?.(filing, staff) ?? 'ok';
}

/** Whoever decided the stage before may not decide this one, where the rule asks for it. */
export function fourEyes(filing: ModelFiling, staff: number): string | undefined {
  const before = filing.deciders[filing.at - 1];
  return stageOf(filing).fourEyes && before === staff ? 'four-eyes' : undefined;
}

/** Only whoever claimed a filing decides it. */
export function holdsClaim(filing: ModelFiling, staff: number): string | undefined {
  if (filing.holder === null) return 'not-claimed';
  return filing.holder === staff ? undefined : 'claimed-by-other';
}

/** Whether the registration a filing is about may still be decided on. */
export function changedSince({ kind, registration }: ModelFiling): string | undefined {
  return registration && !kind.decidesFrom.includes(stateOf(registration))
    ? 'registration-changed'
    : undefined;
}
