import { toHalfWidth } from '../identifiers/halfWidth';

/** Industry body of the housing line, the last part before the serial (dossier 3.11). */
export const HOUSING_BODY = '00';
const MAXIMUM_SERIAL = 999_999;

/** What a certificate number says (造价工程师注册证书编码规则, dossier 3.11). */
export interface CertificateNumberParts {
  grade: 1 | 2;
  /** 1 civil, 2 transport, 3 water, 4 installation. */
  specialtyCode: number;
  /** Four digits; the number carries the last two. */
  year: number;
  /** First two digits of GB/T 2260; 66 for the corps. */
  province: string;
  /** Two digits, `00` for the housing line. */
  body: string;
  /** 1 to 999999. */
  serial: number;
}

export type CertificateNumberResult =
  | { ok: true; value: CertificateNumberParts & { number: string } }
  | { ok: false; problem: 'format' | 'serial' };

/** The series a serial belongs to: grade, specialty, year, province and body (domain.md 3). Key of the counter's row. */
export function seriesKey(parts: Omit<CertificateNumberParts, 'serial'>): string {
  const { grade, specialtyCode, year, province, body } = parts;
  return [grade, specialtyCode, year, province, body].join('-');
}

/**
 * Writes a certificate number, `建[造]` and 14 digits.
 *
 * @throws RangeError when a part does not fit its digits, above all when the series is used up.
 */
export function formatCertificateNumber(parts: CertificateNumberParts): string {
  const { grade, specialtyCode, year, province, body, serial } = parts;
  if (!Number.isInteger(serial) || serial < 1 || serial > MAXIMUM_SERIAL)
    throw new RangeError(`no such serial: ${serial}`);
  if (year < 2000 || year > 2099) throw new RangeError(`a certificate number cannot carry the year ${year}`);
  const digits = `${grade}${specialtyCode}${String(year).slice(2)}${province}${body}${String(serial).padStart(6, '0')}`;
  if (!/^[12][1-4]\d{12}$/.test(digits))
    throw new RangeError(`not the parts of a certificate number: ${digits}`);
  return `建[造]${digits}`;
}

/**
 * Reads a certificate number as people write it: brackets `[造]`, `〔造〕`, `［造］`, `【造】` or `(造)`, full-width digits, spaces,
 * or the bare 14 digits. `value.number` is the form the register keeps.
 */
export function parseCertificateNumber(raw: string): CertificateNumberResult {
  const text = toHalfWidth(raw)
    .replace(/[〔【(]/g, '[')
    .replace(/[〕】)]/g, ']');
  const match = /^(?:建\[造\])?(([12])([1-4])(\d\d)(\d\d)(\d\d)(\d{6}))$/.exec(text);
  if (!match) return { ok: false, problem: 'format' };
  const [, digits = '', grade, specialty, year, province = '', body = '', serial] = match;
  if (Number(serial) === 0) return { ok: false, problem: 'serial' };
  return {
    ok: true,
    value: {
      number: `建[造]${digits}`,
      grade: grade === '1' ? 1 : 2,
      specialtyCode: Number(specialty),
      year: 2000 + Number(year),
      province,
      body,
      serial: Number(serial),
    },
  };
}

/** The 14 digits of a certificate number or a seal number; undefined when it is neither. */
export function numberDigits(raw: string): string | undefined {
  const text = toHalfWidth(raw)
    .toUpperCase()
    .replace(/^[AB](?=\d{14}$)/, '');
  const parsed = parseCertificateNumber(text);
  return parsed.ok ? parsed.value.number.slice(-14) : undefined;
}

/**
 * The number of the practice seal: a letter and the certificate's 14 digits, which is why losing the seal voids both.
 *
 * @throws RangeError when `certificateNumber` is none.
 */
export function sealNumber(certificateNumber: string, letter: 'A' | 'B'): string {
  const parsed = parseCertificateNumber(certificateNumber);
  if (!parsed.ok) throw new RangeError(`not a certificate number: ${certificateNumber}`);
  return letter + parsed.value.number.slice(-14);
}
