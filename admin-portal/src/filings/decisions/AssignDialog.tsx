import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../common/useAct';
import { useReviewProvider } from '../../data/dataProvider';
import { DecisionDialog } from './DecisionDialog';
import { ReviewerSelect } from './ReviewerSelect';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

/** A lead gives the filing to a colleague; shows how many each already holds. */
export function AssignDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const [reviewerId, setReviewerId] = useState('');
  const { run, busy, problem } = useAct<ReviewFilingRow>(['filings', 'reviewers']);

  const confirm = async () => {
    if (!reviewerId) return;
    const body = { reviewerId: Number(reviewerId) };
    const answer = await run(`assign ${filing.id} ${reviewerId}`, (idempotencyKey) =>
      provider.assign({ id: filing.id, idempotencyKey }, body),
    );
    if (!answer) return;
    notify('zaoce.decision.assignDone', {
      type: 'success',
      messageArgs: { name: answer.assigneeName ?? '' },
    });
    onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.assignTitle', { number: filing.number })}
      consequences={[translate('zaoce.decision.assignEffect')]}
      confirmLabel={translate('resources.filings.action.assign')}
      confirmColor="primary"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ReviewerSelect value={reviewerId} onChange={setReviewerId} />
    </DecisionDialog>
  );
}
