import UndoIcon from '@mui/icons-material/Undo';
import { DialogButton } from './DialogButton';

/** Returns the filing with every reason at once, after asking. */
export function ReturnButton() {
  return (
    <DialogButton action="return" dialog="return" icon={<UndoIcon />} color="warning" variant="outlined" />
  );
}
