import Button, { type ButtonProps } from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { API } from '../http/apiFetch';
import { openDocument } from '../http/openDocument';
import { useNotifyProblem } from './useNotifyProblem';

interface Props extends Pick<ButtonProps, 'variant'> {
  /** Below `/api`. */
  path: string;
  label: string;
  icon: ButtonProps['startIcon'];
}

/** Opens a protected PDF in a new tab. */
export function DocumentButton({ path, label, icon, variant = 'text' }: Props) {
  const translate = useTranslate();
  const notifyProblem = useNotifyProblem();
  const [busy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    await openDocument(`${API}${path}`).catch(notifyProblem);
    setBusy(false);
  };
  return (
    <Button variant={variant} startIcon={icon} disabled={busy} onClick={() => void open()}>
      {translate(label)}
    </Button>
  );
}
