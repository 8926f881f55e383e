import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { ProblemAlert } from '../common/ProblemAlert';

/** Shown when a page breaks or cannot be loaded: what happened, that nothing was changed by it, what to do. */
export function TroublePage({ error }: { error: unknown }) {
  const translate = useTranslate();
  return (
    <Stack spacing={2} sx={{ p: 3, maxWidth: 640 }}>
      <Title title="ra.page.error" />
      <ProblemAlert problem={error} />
      <Typography>{translate('zaoce.error.kept')}</Typography>
      <Stack direction="row" spacing={1}>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {translate('zaoce.error.reload')}
        </Button>
        <Button href="/review/">{translate('zaoce.error.home')}</Button>
      </Stack>
    </Stack>
  );
}
