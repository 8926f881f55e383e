import { toHalfWidth } from './halfWidth';

/** Whether it is a mainland postal code: six digits, the first at most 8, not all zero. */
export function isPostalCode(raw: string): boolean {
  return /^(?!000000)[0-8]\d{5}$/.test(toHalfWidth(raw));
}
