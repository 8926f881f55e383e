import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AuditDetails } from './AuditDetails';
import type { AuditEventRow } from './AuditEventList';
import { useAuditWords } from './useAuditWords';

/** Opens what else an entry of the trail holds. */
export function AuditDetailsButton({ event }: { event: AuditEventRow }) {
  const translate = useTranslate();
  const title = useId();
  const words = useAuditWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {translate('resources.audit-events.fields.details')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="md" aria-labelledby={title}>
        <DialogTitle id={title}>{`${words.action(event)} · ${event.actorName}`}</DialogTitle>
        <DialogContent>
          <AuditDetails event={event} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
