import { addYears, yearOf } from '../../calendar/isoDate';
import { isNormalUpgrade, parseIdNumber } from '../../identifiers/idNumber';
import { normalisePersonName } from '../../identifiers/personName';
import { isLive } from '../eligibility/conditions';
import { renewalWindow } from '../eligibility/renewalWindow';
import { finding } from './messages';
import type { CheckInput, CheckResult } from './types';

export function checkIdNumber({ person, onDay }: CheckInput): CheckResult {
  const parsed = parseIdNumber(person.idNumber, onDay);
  if (!parsed.ok) return finding('id-number', 'red', 'wrong', {}, ['known.idNumber']);
  if (parsed.value.upgradedFrom15) return finding('id-number', 'amber', 'fifteen', {}, ['known.idNumber']);
  return parsed.value.regionKnown
    ? finding('id-number', 'green', 'ok')
    : finding('id-number', 'amber', 'region', {}, ['known.idNumber']);
}

export function checkAge({ person, onDay, rule }: CheckInput): CheckResult {
  const parsed = parseIdNumber(person.idNumber, onDay);
  if (!parsed.ok) return finding('age', 'amber', 'unknown', {}, ['known.birthDate']);
  const { birthDate } = parsed.value;
  const years = yearOf(onDay) - yearOf(birthDate);
  const age = addYears(birthDate, years) > onDay ? years - 1 : years;
  const { ageWarning } = rule;
  const outside = ageWarning && (age < ageWarning.below || age >= ageWarning.from);
  return outside
    ? finding('age', 'amber', 'outside', { age, ...ageWarning }, ['known.birthDate'])
    : finding('age', 'green', 'ok', { age });
}

export function checkQualification({ qualification, person }: CheckInput): CheckResult {
  if (!qualification) return finding('qualification', 'red', 'missing', {}, ['known.qualificationNumber']);
  const { name, issuedOn } = qualification;
  const same = normalisePersonName(name) === normalisePersonName(person.name);
  return same
    ? finding('qualification', 'green', 'ok', { issuedOn })
    : finding('qualification', 'red', 'name', { name }, ['known.name']);
}

/** A change of employer moves all registrations of a person, so that those with the old one are no conflict (dossier 3.3). */
export function checkOneEmployer(input: CheckInput): CheckResult {
  const { otherRegistrations, sections, onDay, registration } = input;
  const path = sections.newEmployer ? 'newEmployer.creditCode' : 'basic.employer.creditCode';
  const code = sections.newEmployer?.creditCode ?? sections.basic?.employer?.creditCode;
  const moved = sections.newEmployer ? registration?.employerCreditCode : undefined;
  const other = otherRegistrations.some(
    ({ employerCreditCode, ...held }) =>
      isLive({ ...held, employerCreditCode }, onDay) && code && ![code, moved].includes(employerCreditCode),
  );
  return other ? finding('one-employer', 'red', 'other', {}, [path]) : finding('one-employer', 'green', 'ok');
}

/** The registration the filing is about, and whether a renewal comes in time. */
export function checkRegistration({ registration, rule, onDay }: CheckInput): CheckResult {
  const paths = ['known.registration.validTo'];
  if (!registration) return finding('registration', 'red', 'missing', {}, paths);
  const { certificateNumber, validTo } = registration;
  if (validTo < onDay) return finding('registration', 'amber', 'over', { certificateNumber, validTo }, paths);
  const window = rule.windowDays && renewalWindow(rule.windowDays, validTo, onDay);
  return window?.state === 'late'
    ? finding('registration', 'amber', 'late', { dueOn: window.dueOn, validTo }, paths)
    : finding('registration', 'green', 'ok', { certificateNumber, validTo });
}

export function checkSpecialty({ otherRegistrations, specialty, onDay }: CheckInput): CheckResult {
  const held = otherRegistrations.some((one) => one.specialty === specialty && isLive(one, onDay));
  return held
    ? finding('specialty', 'red', 'held', {}, ['known.specialty'])
    : finding('specialty', 'green', 'ok');
}

export function checkOneFiling({ otherFiling }: CheckInput): CheckResult {
  return otherFiling
    ? finding('one-filing', 'red', 'other', { number: otherFiling }, ['known.name'])
    : finding('one-filing', 'green', 'ok');
}

/** 15 → 18 digits: region, birth date and sequence agree (dossier 8.1). */
export function checkIdUpgrade({ sections, person }: CheckInput): CheckResult {
  const upgraded = sections.information?.idNumber;
  if (typeof upgraded !== 'string' || upgraded === '') return finding('id-upgrade', 'green', 'none');
  return isNormalUpgrade(person.idNumber, upgraded)
    ? finding('id-upgrade', 'green', 'ok')
    : finding('id-upgrade', 'red', 'other', {}, ['information.idNumber']);
}

export function checkBan({ ban, onDay }: CheckInput): CheckResult {
  return ban && ban.until >= onDay
    ? finding('ban', 'red', 'banned', { until: ban.until })
    : finding('ban', 'green', 'ok');
}
