import { toHalfWidth } from './halfWidth';

/** GB 32100-2015 uses digits and capitals without I, O, S, V and Z; the index is the value of the character. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = ALPHABET.length;
/** 3^(i-1) mod 31 for the 17 characters before the check character. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CreditCodeProblem = 'length' | 'characters' | 'checksum';
export type CreditCodeResult = { ok: true; value: string } | { ok: false; problem: CreditCodeProblem };

/**
 * The check character of a unified social credit code (GB 32100-2015, 4.6).
 *
 * @param body the first 17 characters, capitals, all of the code's alphabet.
 * @throws RangeError when `body` is not 17 characters of that alphabet.
 */
export function creditCodeCheckCharacter(body: string): string {
  const values = [...body].map((character) => ALPHABET.indexOf(character));
  if (values.length !== WEIGHTS.length || values.includes(-1)) {
    throw new RangeError('a credit code body has 17 characters of the GB 32100 alphabet');
  }
  const sum = values.reduce((total, value, index) => total + value * (WEIGHTS[index] ?? 0), 0);
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015).
 *
 * Full-width characters, spaces and small letters are accepted and normalised; `value` is the 18-character code.
 * The embedded organisation code's own check digit (GB 11714) is left alone: issued codes violate it.
 */
export function parseCreditCode(raw: string): CreditCodeResult {
  const code = toHalfWidth(raw).toUpperCase();
  if (code.length !== 18) return { ok: false, problem: 'length' };
  if ([...code].some((character) => !ALPHABET.includes(character)) || !/^\d{6}$/.test(code.slice(2, 8))) {
    return { ok: false, problem: 'characters' };
  }
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17))
    return { ok: false, problem: 'checksum' };
  return { ok: true, value: code };
}
