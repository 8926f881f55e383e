import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useId } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** State of a navigation that leaves on purpose, e.g. after saving. */
export const SAVED = { saved: true } as const;

/** Asks before somebody leaves a page whose changes are not saved, by a link, by going back, or by closing the tab. */
export function UnsavedGuard({ dirty }: { dirty: boolean }) {
  const translate = useTranslate();
  const title = useId();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && currentLocation.pathname !== nextLocation.pathname && !isSaved(nextLocation.state),
  );

  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);

  return (
    <Dialog open={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('zaoce.unsaved.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('zaoce.unsaved.consequence')}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed?.()}>{translate('zaoce.unsaved.leave')}</Button>
        <Button variant="contained" autoFocus onClick={() => blocker.reset?.()}>
          {translate('zaoce.unsaved.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function isSaved(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'saved' in state;
}
