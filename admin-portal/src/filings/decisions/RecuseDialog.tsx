import type { ReviewFilingDetail } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { ReasonDialog } from './ReasonDialog';
import { useReasonedAct } from './useReasonedAct';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

/** A reviewer keeps out of a filing, for good; a colleague takes it on. */
export function RecuseDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const { recuse } = useReviewProvider();
  const { act, busy, problem } = useReasonedAct(filing, 'zaoce.decision.recuseDone', recuse);
  const { number, applicantName: name } = filing;
  return (
    <ReasonDialog
      title={translate('zaoce.decision.recuseTitle', { number, name })}
      consequences={[
        translate('zaoce.decision.recuseEffect'),
        translate('zaoce.decision.recuseFinal'),
        translate('zaoce.decision.recuseHidden'),
      ]}
      label={translate('zaoce.decision.recuseReason')}
      hint={translate('zaoce.decision.recuseReasonHint')}
      longest={500}
      confirmLabel={translate('resources.filings.action.recuse')}
      confirmColor="warning"
      busy={busy}
      problem={problem}
      onConfirm={(reason) => void act(reason).then((done) => done && onClose())}
      onClose={onClose}
    />
  );
}
