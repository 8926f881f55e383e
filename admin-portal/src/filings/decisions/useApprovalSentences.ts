import { authorityName, type ReviewFilingDetail } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../i18n/useText';
import { approvalConsequence } from './approvalConsequence';

/** What exactly happens on approval, sentence by sentence: where the filing goes, what it does to the register, the mail. */
export function useApprovalSentences({ detail }: ReviewFilingDetail): {
  sentences: string[];
  isLast: boolean;
} {
  const translate = useTranslate();
  const text = useText();
  const next = approvalConsequence(detail.stages, detail);
  const mailed = translate('zaoce.decision.mailed');
  if (next.kind === 'next-stage') {
    const [stage, authority] = [text(next.label), text(authorityName(next.authorityCode))];
    const days = next.workingDays ?? 0;
    const toNext = translate('zaoce.decision.toNextStage', { stage, authority, smart_count: days });
    const undo = translate('zaoce.decision.undoUntilTaken');
    return { sentences: [toNext, translate('zaoce.decision.notYet'), mailed, undo], isLast: false };
  }
  const waits = next.kind === 'result-notice';
  const sentences = [
    translate(waits ? 'zaoce.decision.toNotice' : 'zaoce.decision.toEffect'),
    translate(`zaoce.effect.${next.effect}`),
    mailed,
    translate(waits ? 'zaoce.decision.approveUndo' : 'zaoce.decision.noUndo'),
  ];
  return { sentences, isLast: true };
}
