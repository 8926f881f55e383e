import { toHalfWidth } from './halfWidth';

/** Whether it is a land line: optional area code (`010-`), 7 or 8 digits, optional extension (`-8001`). */
export function isTelephone(raw: string): boolean {
  return /^(0\d{2,3}-)?[1-9]\d{6,7}(-\d{1,6})?$/.test(toHalfWidth(raw));
}
