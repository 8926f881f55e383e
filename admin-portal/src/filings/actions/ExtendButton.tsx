import MoreTimeIcon from '@mui/icons-material/MoreTime';
import { DialogButton } from './DialogButton';

/** A lead gives the present stage more time, after asking. */
export function ExtendButton() {
  return (
    <DialogButton action="extend" dialog="extend" icon={<MoreTimeIcon />} color="primary" variant="text" />
  );
}
