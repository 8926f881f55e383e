import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { helpLines } from './reviewKeys';

/** Every key of the review screen and what it does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const title = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={title}>
      <DialogTitle id={title}>{translate('zaoce.keys.title')}</DialogTitle>
      <DialogContent>
        <Stack component="dl" spacing={1} sx={{ m: 0 }}>
          {helpLines().map(({ act, keys }) => (
            <Stack key={act} direction="row" spacing={2}>
              <Typography component="dt" sx={{ minWidth: 80, fontFamily: 'monospace' }}>
                {keys.map((key) => (
                  <kbd key={key} style={{ marginInlineEnd: 8 }}>
                    {key}
                  </kbd>
                ))}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {translate(`zaoce.keys.${act}`)}
              </Typography>
            </Stack>
          ))}
        </Stack>
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 2 }}>
          {translate('zaoce.keys.note')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
