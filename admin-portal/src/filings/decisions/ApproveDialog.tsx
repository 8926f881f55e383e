import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReviewFilingDetail } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { PhraseChips } from '../review/remarks/PhraseChips';
import { usePhrases } from '../review/remarks/usePhrases';
import { RegisterChanges } from '../review/sections/RegisterChanges';
import { DecisionDialog } from './DecisionDialog';
import { useApprovalSentences } from './useApprovalSentences';
import { useDecide } from './useDecide';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const LONGEST = 500;

/** Approves the current stage. Says where the filing goes then or what the register will hold, and reminds of red checks. */
export function ApproveDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const [opinion, setOpinion] = useState('');
  const { decide, busy, problem } = useDecide(filing, 'zaoce.decision.approveDone');
  const phrases = usePhrases('approve');
  const { sentences, isLast } = useApprovalSentences(filing);
  const red = filing.checks.filter((check) => check.level === 'red').length;

  const confirm = async () => {
    const body = opinion.trim() ? { opinion: opinion.trim() } : {};
    if (await decide(body, (target) => provider.approve(target, body))) onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.approveTitle', { number: filing.number, name: filing.applicantName })}
      consequences={sentences}
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
      {isLast && filing.register.length > 0 && (
        <Box component="section" aria-label={translate('zaoce.review.effect')} sx={{ mb: 2 }}>
          <Typography variant="subtitle1" component="h3">
            {translate('zaoce.review.effect')}
          </Typography>
          <RegisterChanges changes={filing.register} />
        </Box>
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
