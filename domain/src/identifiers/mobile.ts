import { toHalfWidth } from './halfWidth';

/** The 11 digits of a mainland mobile number: spaces, hyphens and the country code `+86`/`0086` are dropped. */
export function normaliseMobile(raw: string): string {
  return toHalfWidth(raw)
    .replace(/-/g, '')
    .replace(/^(\+|00)86/, '');
}

/** Whether it is a mainland mobile number (`1[3-9]` and nine digits; the operators' segments are not checked, they change). */
export function isMobile(raw: string): boolean {
  return /^1[3-9]\d{9}$/.test(normaliseMobile(raw));
}
