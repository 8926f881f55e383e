import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { REFUSAL_GROUNDS, type ReviewFilingDetail } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useReviewProvider } from '../../data/dataProvider';
import { useText } from '../../i18n/useText';
import { PhraseChips } from '../review/remarks/PhraseChips';
import { usePhrases } from '../review/remarks/usePhrases';
import { DecisionDialog } from './DecisionDialog';
import { useDecide } from './useDecide';

interface Props {
  filing: ReviewFilingDetail;
  onClose: () => void;
}

const SHORTEST = 2;
const LONGEST = 1000;

/** Refuses the registration for good, with a ground in law; says the consequences and the remedies that the notice will name. */
export function RefuseDialog({ filing, onClose }: Props) {
  const translate = useTranslate();
  const readText = useText();
  const provider = useReviewProvider();
  const [ground, setGround] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { decide, busy, problem } = useDecide(filing, 'zaoce.decision.refuseDone');
  const phrases = usePhrases('refuse').filter(
    ({ defectCode }) => defectCode === null || defectCode === ground,
  );
  const tooShort = text.trim().length < SHORTEST;

  const confirm = async () => {
    setTried(true);
    if (!ground || tooShort) return;
    const body = { ground, text: text.trim() };
    if (await decide(body, (target) => provider.refuse(target, body))) onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.decision.refuseTitle', { number: filing.number, name: filing.applicantName })}
      consequences={[
        translate('zaoce.decision.refuseFinal'),
        translate('zaoce.decision.refuseRemedies'),
        translate('zaoce.decision.mailed'),
      ]}
      confirmLabel={translate('resources.filings.action.refuse')}
      confirmColor="error"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        select
        label={translate('zaoce.decision.ground')}
        value={ground}
        onChange={(event) => setGround(event.target.value)}
        required
        error={tried && !ground}
        helperText={tried && !ground ? translate('zaoce.decision.groundMissing') : undefined}
        slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxWidth: 560 } } } } } }}
      >
        {Object.entries(REFUSAL_GROUNDS).map(([code, label]) => (
          <MenuItem
            key={code}
            value={code}
            sx={{ whiteSpace: 'normal' }}
          >{`${code} ${readText(label)}`}</MenuItem>
        ))}
      </TextField>
      <PhraseChips phrases={phrases} onPick={setText} />
      <TextField
        label={translate('zaoce.decision.facts')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        required
        error={tried && tooShort}
        helperText={translate(
          tried && tooShort ? 'zaoce.decision.reasonMissing' : 'zaoce.decision.factsHint',
        )}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
    </DecisionDialog>
  );
}
