import type { Budget } from '@zaoce/platform';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How often something may be tried. Keys are addresses and blind indexes, never ID numbers. */
export const BUDGETS = {
  /** Offices and universities share one address, so that its limits are wide. */
  identityByIp: { name: 'identity-ip', points: 60, seconds: HOUR },
  identityByPerson: { name: 'identity-person', points: 6, seconds: HOUR },
  confirmByIp: { name: 'confirm-ip', points: 120, seconds: HOUR },
  signInByIp: { name: 'sign-in-ip', points: 300, seconds: 15 * MINUTE },
  signInByIpAndIdentifier: { name: 'sign-in-pair', points: 10, seconds: 15 * MINUTE },
  signInByIdentifier: { name: 'sign-in-identifier', points: 200, seconds: HOUR },
  passwordByUser: { name: 'password-user', points: 10, seconds: 15 * MINUTE },
} as const satisfies Record<string, Budget>;

/** Failures counted, never refused: from the third on a captcha is asked for. */
export const FAILURES = {
  byIp: { name: 'failures-ip', points: 1_000_000, seconds: 15 * MINUTE },
  byIdentity: { name: 'failures-identity', points: 1_000_000, seconds: 15 * MINUTE },
} as const satisfies Record<string, Budget>;

export const CAPTCHA_AFTER = 3;
