import { createHmac, timingSafeEqual } from 'node:crypto';
import { theVault } from '@zaoce/platform';

/** 128 bits: short enough for a QR code, far too many to guess. */
const BYTES = 16;

/**
 * The code in a certificate's QR picture: a keyed digest of its number, 22 characters of base64url.
 * It is kept with the registration, so that a change of key does not turn old certificates into forgeries.
 */
export function verificationCodeOf(certificateNumber: string): string {
  const key = theVault().deriveKey('verification-code');
  const digest = createHmac('sha256', key).update(certificateNumber, 'utf8').digest();
  return digest.subarray(0, BYTES).toString('base64url');
}

/** Compares codes in a time that does not depend on where they differ. */
export function isSameCode(given: string, kept: string): boolean {
  const [left, right] = [given, kept].map((code) =>
    createHmac('sha256', 'code').update(code, 'utf8').digest(),
  );
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
