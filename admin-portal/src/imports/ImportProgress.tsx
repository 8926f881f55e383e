import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import type { ImportView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

/** How much of a file has been looked at; nothing once it is done. */
export function ImportProgress({ record }: { record: ImportView }) {
  const translate = useTranslate();
  if (record.state !== 'waiting' && record.state !== 'reading') return null;
  const words = translate('zaoce.import.read', { rows: record.rowsRead });
  return (
    <Box role="status" sx={{ mb: 2 }}>
      <Typography gutterBottom>{words}</Typography>
      <LinearProgress variant="determinate" value={Math.round(100 * record.progress)} aria-label={words} />
    </Box>
  );
}
