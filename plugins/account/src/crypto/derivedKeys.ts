import { hkdfSync } from 'node:crypto';

export type KeyPurpose = 'access-token' | 'refresh-token' | 'captcha' | 'one-time-code';

/** A key of its own for each purpose, derived from ACCESS_TOKEN_KEY, so that no signature serves for another. */
export function deriveKey(purpose: KeyPurpose, env: NodeJS.ProcessEnv = process.env): Buffer {
  const secret = env.ACCESS_TOKEN_KEY ?? '';
  if (secret.length < 32) throw new Error('ACCESS_TOKEN_KEY must have at least 32 characters');
  return Buffer.from(hkdfSync('sha256', secret, 'zaoce-account', purpose, 32));
}
