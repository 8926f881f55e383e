import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { deriveKey } from '../crypto/derivedKeys';
import { ACCESS_TOKEN_SECONDS } from './lifetimes';

const ISSUER = 'zaoce';
const claims = z.object({ sub: z.string().regex(/^\d{1,10}$/), sid: z.uuid() });

/** A token for ten minutes that names the user and the session; what they may do is looked up at every request. */
export function issueAccessToken(userId: number, sessionId: string): string {
  return jwt.sign({ sid: sessionId }, deriveKey('access-token'), {
    algorithm: 'HS256',
    subject: String(userId),
    issuer: ISSUER,
    expiresIn: ACCESS_TOKEN_SECONDS,
  });
}

/** The user and session a token names; null when it is not ours, changed or expired. */
export function readAccessToken(token: string): { userId: number; sessionId: string } | null {
  try {
    const payload = jwt.verify(token, deriveKey('access-token'), { algorithms: ['HS256'], issuer: ISSUER });
    const { sub, sid } = claims.parse(payload);
    return { userId: Number(sub), sessionId: sid };
  } catch {
    return null;
  }
}
