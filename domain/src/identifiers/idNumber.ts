import { isIsoDate, today, type IsoDate } from '../calendar/isoDate';
import { toHalfWidth } from './halfWidth';
import { isKnownRegion } from './regions';

/** GB 11643-1999: weights of the first 17 digits, and the check character by remainder mod 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

export type Gender = 'male' | 'female';
export type IdNumberProblem = 'length' | 'characters' | 'birth-date' | 'checksum' | 'future';

export interface IdNumber {
  /** 18 characters, X capital. */
  number: string;
  birthDate: IsoDate;
  gender: Gender;
  /** False when the first two digits are no known region: a warning, never a refusal (dossier 8.1). */
  regionKnown: boolean;
  /** Whether it was given with 15 digits. */
  upgradedFrom15: boolean;
}
export type IdNumberResult = { ok: true; value: IdNumber } | { ok: false; problem: IdNumberProblem };

/**
 * Reads a citizen identity number (公民身份号码, GB 11643-1999) of 18 characters, or of 15 digits, which are converted.
 * Full-width characters, spaces and a small x are normalised.
 *
 * @param onDay the day on which the birth date must not lie in the future; the present day when missing.
 */
export function parseIdNumber(raw: string, onDay: IsoDate = today(new Date())): IdNumberResult {
  const text = toHalfWidth(raw).toUpperCase();
  if (text.length !== 15 && text.length !== 18) return { ok: false, problem: 'length' };
  if (!/^(\d{15}|\d{17}[\dX])$/.test(text)) return { ok: false, problem: 'characters' };

  const upgradedFrom15 = text.length === 15;
  const body = upgradedFrom15 ? insertCentury(text) : text.slice(0, 17);
  const birthDate = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  if (!isIsoDate(birthDate)) return { ok: false, problem: 'birth-date' };
  const number = body + idCheckCharacter(body);
  if (!upgradedFrom15 && number !== text) return { ok: false, problem: 'checksum' };
  if (birthDate > onDay) return { ok: false, problem: 'future' };

  const gender = Number(body.charAt(16)) % 2 === 1 ? 'male' : 'female';
  const regionKnown = isKnownRegion(body.slice(0, 2));
  return { ok: true, value: { number, birthDate, gender, regionKnown, upgradedFrom15 } };
}

/**
 * The check character for the first 17 digits of an 18-character ID number.
 *
 * @throws RangeError when `body` is not 17 digits.
 */
export function idCheckCharacter(body: string): string {
  if (!/^\d{17}$/.test(body)) throw new RangeError('the body of an ID number has 17 digits');
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** The 18 characters of a 15-digit number (升位): `19` before the year, a check character at the end; undefined when it is none. */
export function upgradeIdNumber(old15: string): string | undefined {
  const text = toHalfWidth(old15);
  if (!/^\d{15}$/.test(text)) return undefined;
  const body = insertCentury(text);
  return body + idCheckCharacter(body);
}

/**
 * Whether the 18-character number is the normal upgrade of the 15-digit one: same region, birth date and sequence.
 * Sequences 996–999 belonged to centenarians born in 18xx, so that their century cannot be told: never a normal upgrade.
 */
export function isNormalUpgrade(old15: string, new18: string): boolean {
  const upgraded = upgradeIdNumber(old15);
  if (!upgraded || Number(upgraded.slice(14, 17)) >= 996) return false;
  return upgraded === toHalfWidth(new18).toUpperCase();
}

function insertCentury(fifteen: string): string {
  return `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
}
