import type { Locale } from '@zaoce/domain';

export interface Recipient {
  /** Whose message centre keeps it too; null for somebody who has no account. */
  userId: number | null;
  name: string;
  email: string;
  /** Where short messages go; absent when the office has no number. */
  mobile?: string | null;
  language: Locale;
}
