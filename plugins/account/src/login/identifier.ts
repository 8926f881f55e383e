import { isMobile, normaliseEmail, normaliseMobile, parseIdNumber, toHalfWidth } from '@zaoce/domain';

/** What somebody signs in with. */
export type Identifier =
  | { kind: 'id-number'; value: string }
  | { kind: 'mobile'; value: string }
  | { kind: 'email'; value: string }
  | { kind: 'username'; value: string };

/** Tells ID number, mobile, e-mail and user name apart; the value is normalised, so that one person is counted once. */
export function readIdentifier(raw: string): Identifier {
  const idNumber = parseIdNumber(raw);
  if (idNumber.ok) return { kind: 'id-number', value: idNumber.value.number };
  if (isMobile(raw)) return { kind: 'mobile', value: normaliseMobile(raw) };
  const text = toHalfWidth(raw);
  if (text.includes('@')) return { kind: 'email', value: normaliseEmail(raw).toLowerCase() };
  return { kind: 'username', value: text.toLowerCase() };
}
