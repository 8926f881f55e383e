import BlockIcon from '@mui/icons-material/Block';
import { DialogButton } from './DialogButton';

/** Refuses the registration for good, after asking. */
export function RefuseButton() {
  return <DialogButton action="refuse" dialog="refuse" icon={<BlockIcon />} color="error" variant="text" />;
}
