import CancelIcon from '@mui/icons-material/CancelOutlined';
import DoneIcon from '@mui/icons-material/CheckCircleOutline';
import ErrorIcon from '@mui/icons-material/ErrorOutline';
import CheckedIcon from '@mui/icons-material/FactCheckOutlined';
import WaitingIcon from '@mui/icons-material/HourglassEmpty';
import Chip from '@mui/material/Chip';
import type { ImportView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

const LOOK = {
  waiting: { color: 'default', Icon: WaitingIcon },
  reading: { color: 'primary', Icon: WaitingIcon },
  checked: { color: 'primary', Icon: CheckedIcon },
  committed: { color: 'success', Icon: DoneIcon },
  failed: { color: 'error', Icon: ErrorIcon },
  cancelled: { color: 'default', Icon: CancelIcon },
  expired: { color: 'default', Icon: CancelIcon },
} as const;

/** Where an import is, in a word and a sign. */
export function ImportState({ row }: { row: Pick<ImportView, 'state'> }) {
  const translate = useTranslate();
  const { color, Icon } = LOOK[row.state];
  const label = translate(`zaoce.import.state.${row.state}`);
  return <Chip size="small" variant="outlined" color={color} icon={<Icon aria-hidden />} label={label} />;
}
