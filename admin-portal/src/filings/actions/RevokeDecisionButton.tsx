import SettingsBackupRestoreIcon from '@mui/icons-material/SettingsBackupRestore';
import { DialogButton } from './DialogButton';

/** A lead takes a decision back that has not taken effect, after asking. */
export function RevokeDecisionButton() {
  return (
    <DialogButton
      action="revoke-decision"
      dialog="revoke"
      icon={<SettingsBackupRestoreIcon />}
      color="warning"
      variant="outlined"
    />
  );
}
