import { wholeNumber } from '@zaoce/platform';

/** How long drafts are kept; from the environment. */
export interface DraftSettings {
  /** Months without a change after which a draft is removed; 0 for never. */
  keptMonths: number;
  /** Days before that on which its owner is told. */
  warnedDays: number;
}

const WARNED_DAYS = 30;

/** `DRAFT_KEPT_MONTHS` (24); what is no whole number is not taken. Personal data is kept no longer than needed (PIPL 19). */
export function draftSettings(env: NodeJS.ProcessEnv = process.env): DraftSettings {
  return { keptMonths: wholeNumber(env.DRAFT_KEPT_MONTHS) ?? 24, warnedDays: WARNED_DAYS };
}
