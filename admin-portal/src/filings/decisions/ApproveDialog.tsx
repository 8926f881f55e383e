import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import type { ReviewFilingDetail } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { useText } from '../../i18n/useText';
import { PhraseChips } from '../review/remarks/PhraseChips';
import { usePhrases } from '../review/remarks/usePhrases';
import { approvalConsequence } from './approvalConsequence';
import { DecisionDialog } from './DecisionDialog';
import { useDecide } from './useDecide';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const LONGEST = 500;

/** Approves the current stage. Says where the filing goes then, and reminds of red checks and unsent remarks. */
export function ApproveDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const text = useText();
  const provider = useReviewProvider();
  const [opinion, setOpinion] = useState('');
  const { decide, busy, problem } = useDecide(filing, 'zaoce.decision.approveDone');
  const phrases = usePhrases('approve');
  const next = approvalConsequence(filing.detail.stages, filing.detail.rule);
  const red = filing.checks.filter((check) => check.level === 'red').length;

  const confirm = async () => {
    const body = opinion.trim() ? { opinion: opinion.trim() } : {};
    if (await decide(body, (target) => provider.approve(target, body))) onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.approveTitle', { number: filing.number, name: filing.applicantName })}
      consequences={[
        next.kind === 'next-stage'
          ? translate('zaoce.decision.toNextStage', {
              stage: text(next.label),
              authority: next.authorityName,
            })
          : translate(next.kind === 'result-notice' ? 'zaoce.decision.toNotice' : 'zaoce.decision.toEffect'),
        translate('zaoce.decision.mailed'),
        translate('zaoce.decision.approveUndo'),
      ]}
      confirmLabel={translate('resources.filings.action.approve')}
      confirmColor="success"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {red > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('zaoce.decision.redChecks', { smart_count: red })}
        </Alert>
      )}
      <PhraseChips phrases={phrases} onPick={setOpinion} />
      <TextField
        label={translate('zaoce.decision.opinion')}
        value={opinion}
        onChange={(event) => setOpinion(event.target.value)}
        multiline
        minRows={2}
        autoFocus
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
    </DecisionDialog>
  );
}
