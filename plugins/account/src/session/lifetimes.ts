const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const ACCESS_TOKEN_SECONDS = 600;

/** How long the token before the present one is still honoured: an answer got lost, or two tabs asked at once. */
export const PREVIOUS_TOKEN_GRACE_MS = 20_000;

/** When a session ends by itself: after so long without a renewal, and in any case. Staff work at shared desks. */
export const LIFETIMES = {
  applicant: { idleMs: 14 * DAY, absoluteMs: 30 * DAY },
  staff: { idleMs: 2 * HOUR, absoluteMs: 12 * HOUR },
} as const;

export type Lifetime = (typeof LIFETIMES)[keyof typeof LIFETIMES];

/** The next idle limit; never beyond the absolute one. */
export function idleLimit(now: Date, lifetime: Lifetime, expiresAt: Date): Date {
  return new Date(Math.min(now.getTime() + lifetime.idleMs, expiresAt.getTime()));
}
