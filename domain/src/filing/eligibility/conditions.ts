import { addDays } from '../../calendar/isoDate';
import type { FilingRule } from '../rule/schema';
import type { EligibilityCondition } from '../rule/words';
import type { Candidate, PersonFacts, RegistrationFacts } from './facts';
import { reasonOf, type EligibilityReason } from './reasons';
import { renewalWindow } from './renewalWindow';

type Check = (facts: PersonFacts, candidate: Candidate, rule: FilingRule) => EligibilityReason | null;

/** Days before the end of validity from which other filings should wait for the renewal, where the rule names none. */
const ABOUT_TO_EXPIRE_DAYS = 30;

/** Whether a registration is in force on a day; the nightly job may not have run yet. */
export function isLive(registration: RegistrationFacts, onDay: string): boolean {
  return registration.state === 'live' && registration.validTo >= onDay;
}

/**
 * Each named condition of a rule: null when it is met, else why not. A condition about the employer is met as long as
 * no employer is named; it is asked again at the submission.
 */
export const CHECK_CONDITION: Record<EligibilityCondition, Check> = {
  'holds-qualification': ({ qualifications }, { specialty }) =>
    qualifications.some((one) => one.specialty === specialty) ? null : reasonOf('no-qualification'),

  'no-live-registration-in-specialty': ({ registrations, onDay }, { specialty }) =>
    registrations.some(
      (one) => one.specialty === specialty && (isLive(one, onDay) || one.state === 'suspended'),
    )
      ? reasonOf('already-registered')
      : null,

  'live-registration': ({ onDay }, { registration }) => {
    if (registration && isLive(registration, onDay)) return null;
    const ended = registration && ['live', 'lapsed'].includes(registration.state);
    return ended
      ? reasonOf('registration-ended', { validTo: registration.validTo })
      : reasonOf('no-live-registration');
  },

  'live-or-lapsed-registration': (_facts, { registration }) =>
    registration && ['live', 'lapsed'].includes(registration.state) ? null : reasonOf('no-registration'),

  'suspended-registration': (_facts, { registration }) =>
    registration?.state === 'suspended' ? null : reasonOf('not-suspended'),

  'inside-renewal-window': ({ onDay }, { registration }, { windowDays }) => {
    if (!registration || !windowDays) return null;
    const { state, opensOn, validTo } = renewalWindow(windowDays, registration.validTo, onDay);
    return state === 'not-yet' ? reasonOf('window-not-open', { opensOn, validTo }) : null;
  },

  'not-about-to-expire': ({ onDay }, { registration }, { windowDays }) => {
    const days = windowDays?.due ?? ABOUT_TO_EXPIRE_DAYS;
    const late = registration && onDay > addDays(registration.validTo, -days);
    return late ? reasonOf('about-to-expire', { days, validTo: registration.validTo }) : null;
  },

  'no-ban-in-force': ({ ban, onDay }) =>
    ban && ban.until >= onDay ? reasonOf('banned', { until: ban.until }) : null,

  'employer-differs': ({ employer }, { registration }) =>
    employer && registration?.employerCreditCode === employer.creditCode ? reasonOf('same-employer') : null,

  'employer-under-same-authority': ({ employer }, { registration }) =>
    employer?.authorityCode && registration && employer.authorityCode !== registration.authorityCode
      ? reasonOf('employer-elsewhere')
      : null,

  'employer-under-other-authority': ({ employer }, { registration }) =>
    employer?.authorityCode && registration && employer.authorityCode === registration.authorityCode
      ? reasonOf('employer-here')
      : null,

  'one-employer': ({ employer, registrations, onDay }, { registration }) => {
    const others = registrations.filter((one) => one.id !== registration?.id && isLive(one, onDay));
    return employer && others.some((one) => one.employerCreditCode !== employer.creditCode)
      ? reasonOf('other-employer')
      : null;
  },
};

/** Conditions about a registration that exists; a rule that names one is filed for a registration, not for a specialty. */
export const ABOUT_REGISTRATION: readonly EligibilityCondition[] = [
  'live-registration',
  'live-or-lapsed-registration',
  'suspended-registration',
  'inside-renewal-window',
];
