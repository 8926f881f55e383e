import Button, { type ButtonProps } from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkAction } from '../state/bulkQualification';
import { BulkDialog } from './BulkDialog';

interface Props {
  action: BulkAction;
  icon: ButtonProps['startIcon'];
}

/** A button above the ticked rows. It never acts at once: the dialog shows first which rows take part. */
export function BulkButton({ action, icon }: Props) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={icon} onClick={() => setOpen(true)}>
        {translate(`resources.filings.action.${action}Bulk`)}
      </Button>
      {open && <BulkDialog action={action} onClose={() => setOpen(false)} />}
    </>
  );
}
