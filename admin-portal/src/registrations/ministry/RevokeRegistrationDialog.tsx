import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { REVOCATION_GROUND_CODES, REVOCATION_GROUNDS, type RevocationGroundCode } from '@zaoce/domain';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useAct } from '../../common/useAct';
import { useReviewProvider } from '../../data/dataProvider';
import { DecisionDialog } from '../../filings/decisions/DecisionDialog';
import { useText } from '../../i18n/useText';
import type { RegistrationRecord } from '../registrationRecord';
import { banSentence } from './banSentence';

interface Props {
  registration: RegistrationRecord;
  onClose: () => void;
}

const SHORTEST = 2;
const LONGEST = 1000;

/** The ministry revokes a registration with a ground in law; says what becomes of the numbers and of the person. */
export function RevokeRegistrationDialog({ registration, onClose }: Props) {
  const translate = useTranslate();
  const text = useText();
  const notify = useNotify();
  const { revokeRegistration } = useReviewProvider();
  const [version] = useState(registration.version);
  const [ground, setGround] = useState<RevocationGroundCode | ''>('');
  const [facts, setFacts] = useState('');
  const [tried, setTried] = useState(false);
  const { run, busy, problem } = useAct<RegistrationRecord>(['registrations']);
  const { id, holder, certificateNumber, sealNumber } = registration;
  const tooShort = facts.trim().length < SHORTEST;

  const confirm = async () => {
    setTried(true);
    if (!ground || tooShort) return;
    const body = { ground, text: facts.trim() };
    const revoked = await run(JSON.stringify(['revoke', id, version, body]), (idempotencyKey) =>
      revokeRegistration({ id, version, idempotencyKey }, body),
    );
    if (!revoked) return;
    notify('zaoce.register.revoked', { type: 'success', messageArgs: { number: certificateNumber } });
    onClose();
  };

  return (
    <DecisionDialog
      title={translate('zaoce.register.revokeTitle', { name: holder })}
      consequences={[
        translate('zaoce.register.numbersVoid', { certificateNumber, sealNumber }),
        ground ? banSentence(ground, translate) : translate('zaoce.register.banDepends'),
        translate('zaoce.register.revokeTold'),
        translate('zaoce.register.final'),
      ]}
      confirmLabel={translate('resources.registrations.action.revoke')}
      confirmColor="error"
      busy={busy}
      problem={problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <TextField
        select
        required
        label={translate('zaoce.decision.ground')}
        value={ground}
        onChange={(event) => setGround(event.target.value as RevocationGroundCode)}
        error={tried && !ground}
        helperText={tried && !ground ? translate('zaoce.decision.groundMissing') : undefined}
        slotProps={{ select: { MenuProps: { slotProps: { paper: { sx: { maxWidth: 560 } } } } } }}
      >
        {REVOCATION_GROUND_CODES.map((code) => (
          <MenuItem key={code} value={code} sx={{ whiteSpace: 'normal' }}>
            {`${code} ${text(REVOCATION_GROUNDS[code])}`}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('zaoce.decision.facts')}
        value={facts}
        onChange={(event) => setFacts(event.target.value)}
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
