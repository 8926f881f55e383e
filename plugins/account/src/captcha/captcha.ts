import { Refusal } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import { deriveKey } from '../crypto/derivedKeys';
import { createChallenge, readSolution, type Challenge } from './proofOfWork';

const VALID_MS = 10 * 60_000;

/** A challenge for ten minutes: a machine solves it, so that it asks for neither sight nor hearing. */
export function createCaptcha(now: Date): Challenge {
  return createChallenge(deriveKey('captcha'), new Date(now.getTime() + VALID_MS));
}

/** Throws `captcha-required` unless the text is a right solution that nobody has used before. */
export async function requireCaptcha(strapi: Strapi, solution: string | undefined, now: Date): Promise<void> {
  const solved = readSolution(solution, deriveKey('captcha'), now);
  if (!solved) throw new Refusal('captcha-required');
  const used: unknown[] = await strapi.db
    .connection('account_used_captchas')
    .insert({ challenge: solved.challenge, expires_at: solved.expiresAt })
    .onConflict('challenge')
    .ignore()
    .returning('challenge');
  if (used.length === 0) throw new Refusal('captcha-required');
}
