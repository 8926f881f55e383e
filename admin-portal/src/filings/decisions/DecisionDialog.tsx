import Alert from '@mui/material/Alert';
import Button, { type ButtonProps } from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../common/ProblemAlert';
import { ApiProblem } from '../../http/apiProblem';

interface Props {
  title: string;
  /** What exactly happens, sentence by sentence. */
  consequences: readonly string[];
  confirmLabel: string;
  confirmColor: ButtonProps['color'];
  busy: boolean;
  problem: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Whether a refusal means that the record on the screen is out of date. */
function isOutdated(problem: unknown): boolean {
  return problem instanceof ApiProblem && (problem.status === 409 || problem.status === 412);
}

/** Asks once before a decision, says what will happen, and stays open until the server has answered. */
export function DecisionDialog({
  title,
  consequences,
  confirmLabel,
  confirmColor,
  busy,
  problem,
  onConfirm,
  onClose,
  children,
}: Props) {
  const translate = useTranslate();
  const heading = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm();
  };

  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <form onSubmit={submit} noValidate>
        <DialogTitle id={heading}>{title}</DialogTitle>
        <DialogContent>
          <ProblemAlert
            problem={problem}
            action={
              isOutdated(problem) && <Button onClick={onClose}>{translate('zaoce.error.seeNew')}</Button>
            }
          />
          <Alert severity="info" sx={{ mb: 2 }}>
            <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
              {consequences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Alert>
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={busy}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={confirmColor} disabled={busy}>
            {busy ? translate('zaoce.decision.sending') : confirmLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
