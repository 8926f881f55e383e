import type { TFunction } from 'i18next';
import type { Tone } from '../../../ui/StateLabel';
import type { StepState } from './stepStates';

export const STEP_TONES: Record<StepState['state'], Tone> = {
  unknown: 'neutral',
  complete: 'success',
  missing: 'neutral',
  returned: 'warning',
};

/** The state of a step in words. */
export function describeStepState({ state, missing, returned }: StepState, t: TFunction<'filing'>): string {
  return t(`stepStates.${state}`, { total: state === 'returned' ? returned : missing });
}
