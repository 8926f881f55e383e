import { toHalfWidth } from '../identifiers/halfWidth';

/** The parts of a filing number. */
export interface FilingNumberParts {
  /** Two capitals, from the rule (`IN` initial, `RN` renewal …). */
  prefix: string;
  year: number;
  /** Two digits of the first-review authority. */
  authorityCode: string;
  /** 1 to 999999, counted per prefix, year and authority. */
  serial: number;
}

/**
 * Writes a filing number of 16 characters, plain ASCII so that it survives telephones, QR codes and file names:
 * prefix (2 letters), year (4), authority (2), serial (6) and two check digits, e.g. `IN20261100012349`.
 * The check digits are ISO 7064 MOD 97-10: any one wrong character and any two swapped neighbours are noticed.
 *
 * @throws RangeError when a part does not fit.
 */
export function formatFilingNumber({ prefix, year, authorityCode, serial }: FilingNumberParts): string {
  const body = `${prefix}${year}${authorityCode}${String(serial).padStart(6, '0')}`;
  if (!/^[A-Z]{2}\d{12}$/.test(body) || serial < 1)
    throw new RangeError(`not the parts of a filing number: ${body}`);
  return body + checkDigits(body);
}

/** Reads a filing number; spaces, hyphens, full-width and small letters are forgiven, a wrong check digit is not. */
export function parseFilingNumber(
  raw: string,
): { ok: true; value: FilingNumberParts & { number: string } } | { ok: false } {
  const number = toHalfWidth(raw).replace(/-/g, '').toUpperCase();
  const match = /^([A-Z]{2})(\d{4})(\d{2})(\d{6})\d{2}$/.exec(number);
  if (!match || remainder(number) !== 1) return { ok: false };
  const [, prefix = '', year, authorityCode = '', serial] = match;
  return { ok: true, value: { number, prefix, year: Number(year), authorityCode, serial: Number(serial) } };
}

function checkDigits(body: string): string {
  return String(98 - remainder(`${body}00`)).padStart(2, '0');
}

/** The number read as ISO 7064 does (A = 10 … Z = 35), modulo 97. */
function remainder(text: string): number {
  const digits = [...text].map((character) => parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}
