import CheckCircleOutlineIcon from '@mui/icons-material/CheckCircleOutline';
import { DialogButton } from './DialogButton';

/** Approves the current stage, after asking. */
export function ApproveButton() {
  return (
    <DialogButton
      action="approve"
      dialog="approve"
      icon={<CheckCircleOutlineIcon />}
      color="success"
      variant="contained"
    />
  );
}
