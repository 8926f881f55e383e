import type { getCaptcha, OutputOf } from '@zaoce/domain';

/** The puzzle as the office hands it out. */
export type CaptchaChallenge = OutputOf<typeof getCaptcha>;

/** The number found, or null when none up to the maximum fits. */
export interface CaptchaSolution {
  number: number | null;
}

/** The solved puzzle as the API takes it: base64 of the challenge with its number. */
export function encodeSolution(
  { algorithm, challenge, salt, signature }: CaptchaChallenge,
  number: number,
): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
