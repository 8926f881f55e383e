import { createHash, timingSafeEqual } from 'node:crypto';

/** How a random token is stored: its SHA-256 in hexadecimal. */
export function digest(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** Whether two digests of one length are equal, in a time that does not depend on where they differ. */
export function sameDigest(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
