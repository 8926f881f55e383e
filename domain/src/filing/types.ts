/** Whether the new employer belongs to the same authority (`within`) or to another one (`cross`). */
export const FILING_SCOPES = ['within', 'cross'] as const;
export type FilingScope = (typeof FILING_SCOPES)[number];

/** What was lost, for a reissue. */
export const LOST_KINDS = ['certificate', 'seal', 'both'] as const;
export type LostKind = (typeof LOST_KINDS)[number];

/**
 * draft: being written, or withdrawn · submitted: waits to be claimed by a reviewer of the current stage ·
 * in-review: claimed · returned: sent back with reasons · approved: decided, waits for its result notice ·
 * effective: done, the register holds the result · refused: finally declined · deleted: removed by the applicant.
 */
export const FILING_STATES = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'approved',
  'effective',
  'refused',
  'deleted',
] as const;
export type FilingState = (typeof FILING_STATES)[number];

/**
 * States in which a filing blocks a second one of the same applicant (domain.md 3, one open filing).
 * `approved` is among them although nobody works on it: its registration is promised but not yet in the register,
 * so a second filing made meanwhile would be judged against facts that are about to change.
 */
export const OPEN_STATES = [
  'draft',
  'submitted',
  'in-review',
  'returned',
  'approved',
] as const satisfies readonly FilingState[];

/** States nothing leads out of. */
export const FINAL_STATES = ['effective', 'refused', 'deleted'] as const satisfies readonly FilingState[];

/** States in which the applicant may change the content. */
export const EDITABLE_STATES = ['draft', 'returned'] as const satisfies readonly FilingState[];

/** Whether a filing in this state blocks another one. */
export function isOpenState(state: FilingState): boolean {
  return (OPEN_STATES as readonly FilingState[]).includes(state);
}

/** Whether nothing can happen to a filing in this state any more. */
export function isFinalState(state: FilingState): boolean {
  return (FINAL_STATES as readonly FilingState[]).includes(state);
}

/** Whether the applicant may change the content of a filing in this state. */
export function isEditableState(state: FilingState): boolean {
  return (EDITABLE_STATES as readonly FilingState[]).includes(state);
}
