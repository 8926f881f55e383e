import PersonOffIcon from '@mui/icons-material/PersonOffOutlined';
import { DialogButton } from './DialogButton';

/** Keeps the reviewer out of the filing, after asking. */
export function RecuseButton() {
  return (
    <DialogButton action="recuse" dialog="recuse" icon={<PersonOffIcon />} color="inherit" variant="text" />
  );
}
