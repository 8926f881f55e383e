import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';

/** Whether a record is the whole filing and not only its row of the queue. */
export function isWhole(record: ReviewFilingRow | ReviewFilingDetail): record is ReviewFilingDetail {
  return 'detail' in record;
}
