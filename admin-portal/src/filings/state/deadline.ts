import type { ReviewFilingRow } from '@zaoce/domain';

/** How a deadline looks and what it says; `days` fills the sentence. */
export interface DeadlineWords {
  tone: 'none' | 'calm' | 'soon' | 'overdue';
  key: string;
  days: number;
  provisional: boolean;
}

/** From so many working days on, a deadline is called near; the dashboard's "due soon" counts the same. */
const SOON_DAYS = 3;

type Clock = Pick<ReviewFilingRow, 'dueOn' | 'dueProvisional' | 'overdue' | 'remainingWorkingDays'>;

/** Says where a filing stands against its deadline, in working days (domain.md 3, deadlines). */
export function describeDeadline({
  dueOn,
  dueProvisional,
  overdue,
  remainingWorkingDays,
}: Clock): DeadlineWords {
  const days = remainingWorkingDays ?? 0;
  const provisional = dueProvisional;
  if (overdue) return { tone: 'overdue', key: 'zaoce.deadline.overdue', days: Math.abs(days), provisional };
  if (!dueOn || remainingWorkingDays === null)
    return { tone: 'none', key: 'zaoce.deadline.none', days: 0, provisional: false };
  if (days <= 0) return { tone: 'soon', key: 'zaoce.deadline.today', days: 0, provisional };
  return { tone: days <= SOON_DAYS ? 'soon' : 'calm', key: 'zaoce.deadline.remaining', days, provisional };
}
