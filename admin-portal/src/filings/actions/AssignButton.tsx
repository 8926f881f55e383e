import GroupAddOutlinedIcon from '@mui/icons-material/GroupAddOutlined';
import { DialogButton } from './DialogButton';

/** A lead gives the filing to a colleague. */
export function AssignButton() {
  return (
    <DialogButton
      action="assign"
      dialog="assign"
      icon={<GroupAddOutlinedIcon />}
      color="primary"
      variant="text"
    />
  );
}
