import MoreTimeIcon from '@mui/icons-material/MoreTime';
import { useDesk } from '../review/desk';
import { DialogButton } from './DialogButton';

/** A lead gives the present stage more time, after asking; it is possible once, so it is gone when it was done. */
export function ExtendButton() {
  const { stages } = useDesk().filing.detail;
  if (stages.some(({ state, extension }) => state === 'current' && extension !== null)) return null;
  return (
    <DialogButton action="extend" dialog="extend" icon={<MoreTimeIcon />} color="primary" variant="text" />
  );
}
