import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

export type KeyPurpose = 'access-token' | 'refresh-token' | 'captcha' | 'one-time-code';

/** Derived keys by purpose and secret: deriving one and letting a library guess its kind cost more than its use. */
const derived = new Map<string, KeyObject>();

/** A key of its own for each purpose, derived from ACCESS_TOKEN_KEY, so that no signature serves for another. */
export function deriveKey(purpose: KeyPurpose, env: NodeJS.ProcessEnv = process.env): KeyObject {
  const secret = env.ACCESS_TOKEN_KEY ?? '';
  if (secret.length < 32) throw new Error('ACCESS_TOKEN_KEY must have at least 32 characters');
  const name = `${purpose} ${secret}`;
  const known = derived.get(name);
  if (known) return known;
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, 'zaoce-account', purpose, 32)));
  derived.set(name, key);
  return key;
}
