import { FILING_STATE_LABELS, type FilingState } from '@zaoce/domain';
import { useLanguage } from '../../i18n/useLanguage';
import type { Tone } from '../../ui/StateLabel';

const TONES: Record<FilingState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  'in-review': 'info',
  returned: 'warning',
  approved: 'success',
  effective: 'success',
  refused: 'error',
  deleted: 'neutral',
};

/** How a state of a filing is shown: its word and its tone. */
export function useStateLook(state: FilingState): { tone: Tone; label: string } {
  const { pick } = useLanguage();
  return { tone: TONES[state], label: pick(FILING_STATE_LABELS[state]) };
}
