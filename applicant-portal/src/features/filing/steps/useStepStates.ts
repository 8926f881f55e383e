import type { ReturnItem } from '@zaoce/domain';
import { useDraftState } from '../draft/DraftContext';
import { remarksOf } from '../returned/remarks';
import { useCompleteness } from '../useCompleteness';
import type { Step } from './steps';
import { stepStates } from './stepStates';

/** The state of every step of the filing that is open. */
export function useStepStates(steps: readonly Step[]) {
  const { filing, unsent } = useDraftState();
  const { data } = useCompleteness();
  const items = remarksOf(filing, unsent).map(({ path, isAnswered }) => ({
    path,
    state: (isAnswered ? 'answered' : 'open') as ReturnItem['state'],
  }));
  return stepStates(steps, data?.missing, filing.state === 'returned' ? items : []);
}
