import type { StageView } from '@zaoce/domain';
import type { Tone } from '../../../ui/StateLabel';

/** What is said about the time left at the stage that holds the filing; `key` is in the dictionary `filing.status`. */
export interface Deadline {
  key: 'remaining' | 'lastDay' | 'overdue';
  tone: Tone;
  total: number;
}

/** The days left, as a sentence and a tone; null when no clock runs. */
export function deadlineOf({
  state,
  remainingWorkingDays,
  overdue,
}: Pick<StageView, 'state' | 'remainingWorkingDays' | 'overdue'>): Deadline | null {
  if (state !== 'current' || remainingWorkingDays === null) return null;
  if (overdue || remainingWorkingDays < 0) return { key: 'overdue', tone: 'error', total: 0 };
  if (remainingWorkingDays === 0) return { key: 'lastDay', tone: 'warning', total: 0 };
  return {
    key: 'remaining',
    tone: remainingWorkingDays <= 3 ? 'warning' : 'info',
    total: remainingWorkingDays,
  };
}
