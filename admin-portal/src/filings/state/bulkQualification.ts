import type { ReviewFilingRow } from '@zaoce/domain';

export const BULK_ACTIONS = ['claim', 'release', 'approve', 'assign'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** Why a row does not take part in a batch; the words are keys under `zaoce.bulk.reason`. */
export type BulkObstacle =
  | 'alreadyMine'
  | 'claimedByOther'
  | 'notClaimed'
  | 'notInReview'
  | 'notWaiting'
  | 'notWithUs'
  | 'checksNotGreen';

type Row = Pick<ReviewFilingRow, 'state' | 'assigneeId' | 'checkLevel'>;

export interface BulkActor {
  id: number;
  isLead: boolean;
}

/**
 * Why a row would be left out of a batch, or null when it takes part. Only a preview from what the list shows:
 * the server judges each row again and answers per row.
 * Batches approve nothing but filings whose checks are all green (domain.md 4).
 */
export function bulkObstacle(action: BulkAction, row: Row, actor: BulkActor): BulkObstacle | null {
  const mine = row.assigneeId === actor.id;
  if (action === 'claim') {
    if (row.state === 'in-review') return mine ? 'alreadyMine' : 'claimedByOther';
    return row.state === 'submitted' ? null : 'notWaiting';
  }
  if (action === 'assign') {
    return row.state === 'submitted' || row.state === 'in-review' ? null : 'notWithUs';
  }
  if (row.state !== 'in-review') return row.state === 'submitted' ? 'notClaimed' : 'notInReview';
  if (action === 'release') return mine || actor.isLead ? null : 'claimedByOther';
  if (!mine) return 'claimedByOther';
  return row.checkLevel === 'green' ? null : 'checksNotGreen';
}
