import type { Figure } from '@zaoce/domain';
import type { DashboardData } from './useDashboard';

type CardKey = {
  [Key in keyof DashboardData]: DashboardData[Key] extends Figure ? Key : never;
}[keyof DashboardData];

export interface WorkCardSpec {
  key: CardKey;
  tone: 'primary' | 'error' | 'warning' | 'success';
  /** Whether zero is good news. */
  todo: boolean;
}

/** The numbers of the desk. */
export const WORK_CARDS: readonly WorkCardSpec[] = [
  { key: 'waiting', tone: 'primary', todo: true },
  { key: 'mine', tone: 'primary', todo: true },
  { key: 'overdue', tone: 'error', todo: true },
  { key: 'dueSoon', tone: 'warning', todo: true },
  { key: 'resubmitted', tone: 'primary', todo: true },
  { key: 'approvedAwaitingNotice', tone: 'success', todo: true },
  { key: 'decidedByMe', tone: 'primary', todo: false },
];
