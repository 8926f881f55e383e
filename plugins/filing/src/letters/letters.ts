import type { Effect, FilingEventType } from '@zaoce/domain';
import type { Letter } from './defineLetter';
import { acceptanceReceipt } from './kinds/acceptanceReceipt';
import { cancellationCertificate } from './kinds/cancellationCertificate';
import { decisionNotice } from './kinds/decisionNotice';
import { extensionNotice } from './kinds/extensionNotice';
import { refusalNotice } from './kinds/refusalNotice';
import { supplementNotice } from './kinds/supplementNotice';

/** The letters the office writes about filings (domain.md 5; dossier 3.5). */
export const LETTERS = {
  'acceptance-receipt': acceptanceReceipt,
  'supplement-notice': supplementNotice,
  'extension-notice': extensionNotice,
  'decision-notice': decisionNotice,
  'refusal-notice': refusalNotice,
  'cancellation-certificate': cancellationCertificate,
} as const satisfies Record<string, Letter>;
export type LetterKind = keyof typeof LETTERS;

/**
 * Which letter tells of which event. A decision in favour is written when it takes effect: until then a lead may revoke
 * it, and no paper of it must be in the world.
 */
const OF_EVENT: Partial<Record<FilingEventType, readonly LetterKind[]>> = {
  accepted: ['acceptance-receipt'],
  returned: ['supplement-notice'],
  'deadline-extended': ['extension-notice'],
  refused: ['refusal-notice'],
  'took-effect': ['decision-notice'],
};

/** What is written beside that when an effect was carried out. */
const OF_EFFECT: Partial<Record<Effect, readonly LetterKind[]>> = {
  'cancel-registration': ['cancellation-certificate'],
};

/** The letters due for an event of a filing whose rule has this effect. */
export function lettersFor(event: FilingEventType, effect: Effect): readonly LetterKind[] {
  const letters = OF_EVENT[event] ?? [];
  return event === 'took-effect' ? [...letters, ...(OF_EFFECT[effect] ?? [])] : letters;
}
