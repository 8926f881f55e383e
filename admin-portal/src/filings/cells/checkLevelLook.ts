import CheckIcon from '@mui/icons-material/CheckCircle';
import ErrorIcon from '@mui/icons-material/Cancel';
import WarningIcon from '@mui/icons-material/Warning';

/** Colour and sign of the three outcomes of an automatic check; each sign has its own shape. */
export const CHECK_LEVEL_LOOK = {
  green: { color: 'success', Icon: CheckIcon },
  amber: { color: 'warning', Icon: WarningIcon },
  red: { color: 'error', Icon: ErrorIcon },
} as const;
