import ErrorIcon from '@mui/icons-material/Cancel';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import PlayIcon from '@mui/icons-material/PlayCircleOutline';
import ReplayIcon from '@mui/icons-material/Replay';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { JobRow } from './JobList';

const LOOK = {
  waiting: { color: 'default', Icon: HourglassIcon },
  running: { color: 'primary', Icon: PlayIcon },
  retrying: { color: 'warning', Icon: ReplayIcon },
  dead: { color: 'error', Icon: ErrorIcon },
} as const;

/** The state of a job in a word, a sign and a colour. */
export function JobStateMark({ state }: { state: JobRow['state'] }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon aria-hidden />}
      label={translate(`zaoce.jobState.${state}`)}
    />
  );
}
