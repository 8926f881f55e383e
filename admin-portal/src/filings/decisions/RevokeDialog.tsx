import TextField from '@mui/material/TextField';
import type { ReviewFilingDetail, ReviewFilingRow } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../common/useAct';
import { useReviewProvider } from '../../data/dataProvider';
import { DecisionDialog } from './DecisionDialog';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const SHORTEST = 2;
const LONGEST = 1000;

/** A lead takes back a decision that has not taken effect; the filing goes back to review, and both are on record. */
export function RevokeDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useReviewProvider();
  const [version] = useState(filing.version);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useAct<ReviewFilingRow>(['filings']);
  const tooShort = reason.trim().length < SHORTEST;

  const confirm = async () => {
    setTried(true);
    if (tooShort) return;
    const { id } = filing;
    const body = { reason: reason.trim() };
    const answer = await run(`revoke ${id} ${version} ${body.reason}`, (idempotencyKey) =>
      provider.revokeDecision({ id, version, idempotencyKey }, body),
    );
    if (!answer) return;
    notify('zaoce.decision.revokeDone', { type: 'success', messageArgs: { number: filing.number } });
    onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.revokeTitle', { number: filing.number, name: filing.applicantName })}
      consequences={[translate('zaoce.decision.revokeEffect'), translate('zaoce.decision.revokeRecorded')]}
      confirmLabel={translate('resources.filings.action.revoke-decision')}
      confirmColor="warning"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        label={translate('zaoce.decision.revokeReason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        error={tried && tooShort}
        helperText={tried && tooShort ? translate('zaoce.decision.reasonMissing') : undefined}
        multiline
        minRows={3}
        autoFocus
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
    </DecisionDialog>
  );
}
