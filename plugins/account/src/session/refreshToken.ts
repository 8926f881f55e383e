import { createHmac, randomBytes } from 'node:crypto';
import { deriveKey } from '../crypto/derivedKeys';
import { digest, sameDigest } from '../crypto/digest';
import { PREVIOUS_TOKEN_GRACE_MS } from './lifetimes';

/** `<session id>.<secret>`: the value of the cookie. */
export interface RefreshToken {
  sessionId: string;
  secret: string;
}

const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

export function parseRefreshToken(value: string | undefined): RefreshToken | null {
  const [, sessionId, secret] = SHAPE.exec(value ?? '') ?? [];
  return sessionId && secret ? { sessionId, secret } : null;
}

export function formatRefreshToken({ sessionId, secret }: RefreshToken): string {
  return `${sessionId}.${secret}`;
}

/** The first secret of a session. */
export function firstSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The secret that follows. It is computed and not drawn, so that whoever repeats a request whose answer was lost gets
 * the same token again, and two tabs that ask at once end up with one token.
 */
export function nextSecret({ sessionId, secret }: RefreshToken): string {
  return createHmac('sha256', deriveKey('refresh-token'))
    .update(`${sessionId}.${secret}`)
    .digest('base64url');
}

/** What a session remembers of its tokens. */
export interface TokenState {
  tokenHash: string;
  previousHash: string | null;
  rotatedAt: Date;
}

/**
 * current: rotate · repeated: the token before, within 20 seconds of its rotation: give its successor once more ·
 * reused: an old token; it was stolen, or the owner's was.
 */
export function judgeToken(state: TokenState, secret: string, now: Date): 'current' | 'repeated' | 'reused' {
  const hash = digest(secret);
  if (sameDigest(state.tokenHash, hash)) return 'current';
  const fresh = now.getTime() - state.rotatedAt.getTime() <= PREVIOUS_TOKEN_GRACE_MS;
  return fresh && state.previousHash !== null && sameDigest(state.previousHash, hash) ? 'repeated' : 'reused';
}
