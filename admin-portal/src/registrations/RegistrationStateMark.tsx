import BlockIcon from '@mui/icons-material/Block';
import CheckIcon from '@mui/icons-material/CheckCircleOutline';
import PauseIcon from '@mui/icons-material/PauseCircleOutline';
import TimerOffIcon from '@mui/icons-material/TimerOffOutlined';
import Chip from '@mui/material/Chip';
import { REGISTRATION_STATE_LABELS, type RegistrationView } from '@zaoce/domain';
import { useText } from '../i18n/useText';

const LOOK = {
  live: { color: 'success', Icon: CheckIcon },
  lapsed: { color: 'warning', Icon: TimerOffIcon },
  suspended: { color: 'warning', Icon: PauseIcon },
  cancelled: { color: 'default', Icon: BlockIcon },
  revoked: { color: 'error', Icon: BlockIcon },
  void: { color: 'error', Icon: BlockIcon },
} as const;

/** The state of a registration in a word, a sign and a colour. */
export function RegistrationStateMark({ state }: { state: RegistrationView['state'] }) {
  const text = useText();
  const { color, Icon } = LOOK[state];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={color}
      icon={<Icon aria-hidden />}
      label={text(REGISTRATION_STATE_LABELS[state])}
    />
  );
}
