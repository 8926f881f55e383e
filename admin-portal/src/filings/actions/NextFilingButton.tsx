import SkipNextIcon from '@mui/icons-material/SkipNext';
import Button, { type ButtonProps } from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { canAccess } from '../../access/canAccess';
import { useSessionUser } from '../../auth/useSessionUser';
import { useOpenNext } from './useOpenNext';

/** 下一件: opens the filing I hold, else claims the oldest that nobody holds. */
export function NextFilingButton({ variant = 'outlined' }: Pick<ButtonProps, 'variant'>) {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  const { openNext, busy } = useOpenNext();
  if (!canAccess(role, 'filings', 'next')) return null;
  return (
    <Button variant={variant} startIcon={<SkipNextIcon />} disabled={busy} onClick={() => void openNext()}>
      {translate('resources.filings.action.next')}
    </Button>
  );
}
