import { SOON_DAYS } from '../filings/state/deadline';
import type { DashboardData } from './useDashboard';

type CardKey = 'waiting' | 'mine' | 'overdue' | 'dueSoon' | 'resubmitted' | 'approvedAwaitingNotice';

export interface WorkCardSpec {
  key: CardKey & keyof DashboardData;
  tone: 'primary' | 'error' | 'warning' | 'success';
  /** The filter of the list that the number counts. */
  filter: Record<string, unknown>;
}

/** The numbers of the desk and the list behind each. */
export const WORK_CARDS: readonly WorkCardSpec[] = [
  { key: 'waiting', tone: 'primary', filter: { tab: 'waiting' } },
  { key: 'mine', tone: 'primary', filter: { tab: 'mine' } },
  { key: 'overdue', tone: 'error', filter: { overdue: true } },
  { key: 'dueSoon', tone: 'warning', filter: { dueWithin: SOON_DAYS } },
  { key: 'resubmitted', tone: 'primary', filter: { resubmitted: true } },
  { key: 'approvedAwaitingNotice', tone: 'success', filter: { tab: 'approved' } },
];
