import {
  isEmail,
  isMobile,
  normaliseEmail,
  normaliseMobile,
  parseIdNumber,
  parsePersonName,
  problemAt,
  Refusal,
  toHalfWidth,
  today,
  type Issue,
} from '@zaoce/domain';

/** What a person states about himself, normalised. */
export interface StatedIdentity {
  name: string;
  /** 18 characters. */
  idNumber: string;
  qualificationNumber: string;
}

export interface StatedContact {
  mobile: string;
  email: string;
}

/** A certificate number as it is compared: half-width capitals without spaces. */
export function normaliseQualificationNumber(raw: string): string {
  return toHalfWidth(raw).toUpperCase();
}

/**
 * Checks the form of an identity. The issues say nothing about any record; throws `rule-refused` with all of them,
 * together with those already found elsewhere.
 */
export function readIdentity(raw: StatedIdentity, now: Date, found: Issue[] = []): StatedIdentity {
  const name = parsePersonName(raw.name);
  const idNumber = parseIdNumber(raw.idNumber, today(now));
  const qualificationNumber = normaliseQualificationNumber(raw.qualificationNumber);
  const issues = [
    ...(name.ok ? [] : [problemAt('name', 'person-name')]),
    ...(idNumber.ok ? [] : [problemAt('idNumber', 'id-number')]),
    ...(qualificationNumber ? [] : [problemAt('qualificationNumber', 'required')]),
    ...found,
  ];
  if (!name.ok || !idNumber.ok || issues.length > 0) throw new Refusal('rule-refused', { issues });
  return { name: name.value, idNumber: idNumber.value.number, qualificationNumber };
}

/** Checks the form of mobile and e-mail. */
export function findContactIssues({ mobile, email }: StatedContact): Issue[] {
  return [
    ...(isMobile(mobile) ? [] : [problemAt('mobile', 'mobile')]),
    ...(isEmail(email) ? [] : [problemAt('email', 'email')]),
  ];
}

export function normaliseContact({ mobile, email }: StatedContact): StatedContact {
  return { mobile: normaliseMobile(mobile), email: normaliseEmail(email) };
}
