import type { FilingState } from '../types';

/** Who may act at all: the applicant, a reviewer or a lead of the current stage's authority, a lead of the one that decided last, or time itself. */
export type TransitionParty = 'owner' | 'stage-reviewer' | 'stage-lead' | 'decided-lead' | 'system';

export interface Transition {
  by: TransitionParty;
  from: readonly FilingState[];
  /** Conditions beyond party and state, asked in this order (`guards.ts`). */
  guards: readonly TransitionGuard[];
}

export type TransitionGuard =
  | 'nobody-decided'
  | 'not-held-by-other'
  | 'holds-claim'
  | 'holds-claim-or-leads'
  | 'four-eyes'
  | 'never-sent'
  | 'waits-for-notice'
  | 'decision-stands'
  | 'scans-alone'
  | 'more-than-scans';

const AT_OFFICE = ['submitted', 'in-review'] as const;

/**
 * The life of a filing, as data. Party and state are necessary; guards narrow further. Beside these, nobody reviews
 * his own filing or one he recused himself from, and nobody learns of a filing that is none of his business (404).
 */
export const TRANSITIONS = {
  edit: { by: 'owner', from: ['draft', 'returned'], guards: [] },
  submit: { by: 'owner', from: ['draft', 'returned'], guards: ['more-than-scans'] },
  withdraw: { by: 'owner', from: AT_OFFICE, guards: ['nobody-decided'] },
  delete: { by: 'owner', from: ['draft', 'returned'], guards: [] },
  'save-scans': { by: 'owner', from: ['draft'], guards: ['scans-alone'] },
  claim: { by: 'stage-reviewer', from: AT_OFFICE, guards: ['four-eyes', 'not-held-by-other'] },
  release: { by: 'stage-reviewer', from: ['in-review'], guards: ['holds-claim-or-leads'] },
  recuse: { by: 'stage-reviewer', from: AT_OFFICE, guards: [] },
  assign: { by: 'stage-lead', from: AT_OFFICE, guards: [] },
  extend: { by: 'stage-lead', from: AT_OFFICE, guards: [] },
  approve: { by: 'stage-reviewer', from: AT_OFFICE, guards: ['four-eyes', 'holds-claim'] },
  return: { by: 'stage-reviewer', from: AT_OFFICE, guards: ['four-eyes', 'holds-claim'] },
  refuse: { by: 'stage-reviewer', from: AT_OFFICE, guards: ['four-eyes', 'holds-claim'] },
  'revoke-decision': {
    by: 'decided-lead',
    from: ['submitted', 'approved'],
    guards: ['decision-stands'],
  },
  'publish-result': { by: 'stage-lead', from: ['approved'], guards: ['waits-for-notice'] },
  'accept-by-lapse': { by: 'system', from: AT_OFFICE, guards: [] },
  // A draft that nobody touches for years; its owner is told before (`DRAFT_KEPT_MONTHS`).
  'remove-abandoned': { by: 'system', from: ['draft'], guards: ['never-sent'] },
} as const satisfies Record<string, Transition>;

export type FilingAction = keyof typeof TRANSITIONS;
export const FILING_ACTIONS = Object.keys(TRANSITIONS) as FilingAction[];

/** The row of an action, widened to the general shape. */
export function transitionOf(action: FilingAction): Transition {
  return TRANSITIONS[action];
}
