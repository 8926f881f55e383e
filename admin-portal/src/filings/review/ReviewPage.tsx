import type { ReviewFilingDetail } from '@zaoce/domain';
import { ShowBase, useShowContext } from 'react-admin';
import { ReviewScreen } from './ReviewScreen';
import { ReviewSkeleton } from './ReviewSkeleton';
import { isWhole } from './isWhole';

/** One filing to decide. The list fills the cache with rows, so the screen waits until the whole filing has arrived. */
export default function ReviewPage() {
  return (
    <ShowBase<ReviewFilingDetail>>
      <WholeFiling />
    </ShowBase>
  );
}

function WholeFiling() {
  const { record } = useShowContext<ReviewFilingDetail>();
  return record && isWhole(record) ? <ReviewScreen key={record.id} filing={record} /> : <ReviewSkeleton />;
}
