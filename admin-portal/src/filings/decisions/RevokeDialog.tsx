import type { ReviewFilingDetail } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { ReasonDialog } from './ReasonDialog';
import { useReasonedAct } from './useReasonedAct';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

/** A lead takes back a decision that has not taken effect; the filing goes back to review, and both are on record. */
export function RevokeDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const { revokeDecision } = useReviewProvider();
  const { act, busy, problem } = useReasonedAct(filing, 'zaoce.decision.revokeDone', revokeDecision);
  const { number, applicantName: name } = filing;
  return (
    <ReasonDialog
      title={translate('zaoce.decision.revokeTitle', { number, name })}
      consequences={[translate('zaoce.decision.revokeEffect'), translate('zaoce.decision.revokeRecorded')]}
      label={translate('zaoce.decision.revokeReason')}
      longest={1000}
      confirmLabel={translate('resources.filings.action.revoke-decision')}
      confirmColor="warning"
      busy={busy}
      problem={problem}
      onConfirm={(reason) => void act(reason).then((done) => done && onClose())}
      onClose={onClose}
    />
  );
}
