import type { Decision } from './chartScale';

/** The theme's palette entry of a decision. The legend and the table carry the words; the order of the stack never changes. */
export const DECISION_COLOUR: Record<Decision, 'success' | 'warning' | 'error'> = {
  approved: 'success',
  returned: 'warning',
  refused: 'error',
};
