import { addYears, yearOf } from '../../calendar/isoDate';
import { parseIdNumber } from '../../identifiers/idNumber';
import { normalisePersonName } from '../../identifiers/personName';
import { isLive } from '../eligibility/conditions';
import { finding } from './messages';
import type { CheckInput, CheckResult } from './types';

export function checkIdNumber({ person, onDay }: CheckInput): CheckResult {
  const parsed = parseIdNumber(person.idNumber, onDay);
  if (!parsed.ok) return finding('id-number', 'red', 'wrong', {}, ['known.idNumber']);
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

export function checkOneEmployer({ otherRegistrations, sections, onDay }: CheckInput): CheckResult {
  const code = sections.newEmployer?.creditCode ?? sections.basic?.employer?.creditCode;
  const other = otherRegistrations.some(
    (held) => isLive(held, onDay) && code && held.employerCreditCode !== code,
  );
  return other
    ? finding('one-employer', 'red', 'other', {}, ['basic.employer.creditCode'])
    : finding('one-employer', 'green', 'ok');
}

export function checkBan({ ban, onDay }: CheckInput): CheckResult {
  return ban && ban.until >= onDay
    ? finding('ban', 'red', 'banned', { until: ban.until })
    : finding('ban', 'green', 'ok');
}
