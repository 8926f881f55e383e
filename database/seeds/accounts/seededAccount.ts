/** Somebody who can sign in after the seed; written for the office's administrator and forgotten by the system. */
export interface SeededAccount {
  /** Where: `applicant` (the applicant portal), `review` (the review portal), `panel` (the content panel), or `claim` for somebody without an account yet. */
  portal: 'applicant' | 'review' | 'panel' | 'claim';
  role: string;
  /** Name of the authority, where the account belongs to one. */
  authority: string | null;
  /** What is typed in: e-mail, user name or ID number. */
  identifier: string;
  /** Null for a person who still claims his account. */
  password: string | null;
  note: string;
}
