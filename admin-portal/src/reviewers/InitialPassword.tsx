import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Facts } from '../common/Facts';

interface Props {
  account: { username: string; initialPassword: string };
  onClose: () => void;
}

/** A first password, shown this once. It goes away by its button alone, so that a stray key does not lose it. */
export function InitialPassword({ account, onClose }: Props) {
  const translate = useTranslate();
  const heading = useId();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard
      .writeText(`${account.username}\n${account.initialPassword}`)
      .then(() => setCopied(true));

  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>{translate('zaoce.staff.password.title')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="warning">{translate('zaoce.staff.password.once')}</Alert>
          <Facts
            facts={[
              { label: 'resources.reviewers.fields.username', value: account.username },
              { label: 'zaoce.staff.password.label', value: <code>{account.initialPassword}</code> },
            ]}
          />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void copy().catch(() => undefined)}>
          {translate(copied ? 'zaoce.staff.password.copied' : 'zaoce.staff.password.copy')}
        </Button>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('zaoce.staff.password.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
