import ErrorIcon from '@mui/icons-material/ErrorOutline';
import ReadyIcon from '@mui/icons-material/CheckCircleOutline';
import ExpiredIcon from '@mui/icons-material/HourglassDisabled';
import WaitingIcon from '@mui/icons-material/HourglassEmpty';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import type { ExportView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

const LOOK = {
  waiting: { color: 'default', Icon: WaitingIcon },
  running: { color: 'primary', Icon: WaitingIcon },
  ready: { color: 'success', Icon: ReadyIcon },
  failed: { color: 'error', Icon: ErrorIcon },
  expired: { color: 'default', Icon: ExpiredIcon },
} as const;

/** How far an export is: in a word and a sign, and with a bar while it is written. */
export function ExportProgress({ row }: { row: ExportView }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[row.state];
  const label = translate(`zaoce.export.state.${row.state}`);
  const done = row.rowsTotal === 0 ? 100 : Math.min(100, Math.round((100 * row.rowsDone) / row.rowsTotal));
  return (
    <Box sx={{ minWidth: 120 }}>
      <Chip size="small" variant="outlined" color={color} icon={<Icon aria-hidden />} label={label} />
      {row.state === 'running' && (
        <LinearProgress variant="determinate" value={done} aria-label={label} sx={{ mt: 0.5 }} />
      )}
    </Box>
  );
}
