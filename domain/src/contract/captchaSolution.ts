import type { OutputOf } from './operation';
import type { getCaptcha } from './account';

/** The puzzle as the office hands it out. */
export type CaptchaChallenge = OutputOf<typeof getCaptcha>;

/** The solved puzzle as JSON, which the API takes in base64: the challenge with its number (ALTCHA’s form). */
export function solvedChallenge(
  { algorithm, challenge, salt, signature }: CaptchaChallenge,
  number: number,
): string {
  return JSON.stringify({ algorithm, challenge, number, salt, signature });
}
