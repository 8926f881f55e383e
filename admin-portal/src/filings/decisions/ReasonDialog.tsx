import type { ButtonProps } from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DecisionDialog } from './DecisionDialog';

interface Props {
  title: string;
  consequences: readonly string[];
  /** Label of the field for the reason. */
  label: string;
  hint?: string;
  /** The most characters that the office takes. */
  longest: number;
  confirmLabel: string;
  confirmColor: ButtonProps['color'];
  busy: boolean;
  problem: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

const SHORTEST = 2;

/** Asks for an act that needs nothing but a reason. */
export function ReasonDialog({ label, hint, longest, onConfirm, ...dialog }: Props) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = tried && reason.trim().length < SHORTEST;
  const confirm = () => {
    setTried(true);
    if (reason.trim().length >= SHORTEST) onConfirm(reason.trim());
  };
  return (
    <DecisionDialog {...dialog} onConfirm={confirm}>
      <TextField
        label={label}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
        error={wrong}
        helperText={wrong ? translate('zaoce.decision.reasonMissing') : hint}
        multiline
        minRows={3}
        autoFocus
        slotProps={{ htmlInput: { maxLength: longest } }}
      />
    </DecisionDialog>
  );
}
