import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { ReviewFilingDetail } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { RemarkList } from '../review/remarks/RemarkList';
import { useRemarks } from '../review/remarks/useRemarks';
import { DecisionDialog } from './DecisionDialog';
import { needsAcknowledgement } from './needsAcknowledgement';
import { useDecide } from './useDecide';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const SHORTEST = 2;
const LONGEST = 1000;

/**
 * Returns the filing with every reason at once (一次性告知). When the server points out that something was visible in an
 * earlier round already, it goes through only with an acknowledgement, which is recorded.
 */
export function ReturnDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const provider = useReviewProvider();
  const { remarks, reason, setReason } = useRemarks(filing.id);
  const [tried, setTried] = useState(false);
  const [acknowledged, setAcknowledged] = useState(false);
  const { decide, busy, problem } = useDecide(filing, 'zaoce.decision.returnDone');
  const repeated = needsAcknowledgement(problem);
  const tooShort = reason.trim().length < SHORTEST;

  const confirm = async () => {
    setTried(true);
    if (tooShort) return;
    const items = remarks.map(({ path, defectCode, text }) => ({ path, defectCode, text }));
    const body = { reason: reason.trim(), items, ...(acknowledged ? { acknowledgeRepeated: true } : {}) };
    if (await decide(body, (target) => provider.returnToApplicant(target, body))) onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.returnTitle', { number: filing.number, name: filing.applicantName })}
      consequences={[
        translate('zaoce.decision.returnAll', { smart_count: remarks.length }),
        translate('zaoce.decision.returnClock'),
        translate('zaoce.decision.mailed'),
      ]}
      confirmLabel={translate('resources.filings.action.return')}
      confirmColor="warning"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {repeated && (
        <FormControlLabel
          control={<Checkbox checked={acknowledged} onChange={(_event, on) => setAcknowledged(on)} />}
          label={translate('zaoce.decision.acknowledge')}
        />
      )}
      <TextField
        label={translate('zaoce.decision.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        error={tried && tooShort}
        helperText={translate(
          tried && tooShort ? 'zaoce.decision.reasonMissing' : 'zaoce.decision.reasonHint',
        )}
        multiline
        minRows={3}
        autoFocus
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
      <Typography variant="subtitle1" component="h3" sx={{ mt: 2 }}>
        {translate('zaoce.remark.count', { smart_count: remarks.length })}
      </Typography>
      <RemarkList remarks={remarks} />
    </DecisionDialog>
  );
}
