import CheckIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Cancel';
import WarningIcon from '@mui/icons-material/Warning';
import Chip from '@mui/material/Chip';
import type { ScanView } from '@zaoce/domain';
import { useTranslate } from 'react-admin';

const LOOK = {
  current: { color: 'success', Icon: CheckIcon },
  stale: { color: 'error', Icon: ErrorIcon },
  unreadable: { color: 'warning', Icon: WarningIcon },
} as const;

/** Whether the stamped form carries the code of the present content. Nothing for other scans. */
export function FormCheckMark({ check }: { check: ScanView['formCheck'] }) {
  const translate = useTranslate();
  if (check === 'not-applicable') return null;
  const { color, Icon } = LOOK[check];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon aria-hidden />}
      label={translate(`zaoce.scan.form.${check}`)}
    />
  );
}
