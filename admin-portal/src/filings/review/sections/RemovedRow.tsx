import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ChangeView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';
import { useText } from '../../../i18n/useText';

/** Something that was in the filing before and is gone. */
export function RemovedRow({ change }: { change: ChangeView }) {
  const translate = useTranslate();
  const text = useText();
  return (
    <Box sx={{ bgcolor: 'error.light', borderLeft: 3, borderColor: 'error.main', pl: 1, py: 0.25, mt: 0.5 }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {translate('zaoce.review.removed')} {text(change.label)} <del>{change.before}</del>
      </Typography>
    </Box>
  );
}
