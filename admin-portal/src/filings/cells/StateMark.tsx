import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import BlockIcon from '@mui/icons-material/Block';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import UndoIcon from '@mui/icons-material/Undo';
import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import Chip from '@mui/material/Chip';
import { FILING_STATE_LABELS, type FilingState } from '@zaoce/domain';
import { useText } from '../../i18n/useText';

const LOOK = {
  draft: { color: 'default', Icon: EditIcon },
  submitted: { color: 'primary', Icon: HourglassIcon },
  'in-review': { color: 'primary', Icon: VisibilityIcon },
  returned: { color: 'warning', Icon: UndoIcon },
  approved: { color: 'success', Icon: CheckIcon },
  effective: { color: 'success', Icon: CheckIcon },
  refused: { color: 'error', Icon: BlockIcon },
  deleted: { color: 'default', Icon: BlockIcon },
} as const satisfies Record<FilingState, unknown>;

/** The state of a filing in a word, a sign and a colour. */
export function StateMark({ state }: { state: FilingState }) {
  const text = useText();
  const { color, Icon } = LOOK[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon aria-hidden />}
      label={text(FILING_STATE_LABELS[state])}
    />
  );
}
