import { useDraftState } from '../draft/DraftContext';
import { remarksOf } from '../returned/remarks';
import { useCompleteness } from '../useCompleteness';
import type { Step } from './steps';
import { missingForSaving, stepStates } from './stepStates';

/** The state of every step of the filing that is open. */
export function useStepStates(steps: readonly Step[]) {
  const { filing, unsent } = useDraftState();
  const { data } = useCompleteness();
  const remarks = filing.state === 'returned' ? remarksOf(filing, unsent) : [];
  return stepStates(
    steps,
    steps.some(({ kind }) => kind === 'save') ? missingForSaving(filing) : data?.missing,
    remarks.filter(({ isAnswered }) => !isAnswered),
  );
}
