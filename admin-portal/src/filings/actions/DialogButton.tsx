import Button, { type ButtonProps } from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useDesk, type DeskDialog } from '../review/desk';

interface Props {
  /** The server's word; without it among the allowed actions the button is not there. */
  action: string;
  dialog: Exclude<DeskDialog, null>;
  icon: ButtonProps['startIcon'];
  color: ButtonProps['color'];
  variant: ButtonProps['variant'];
}

/** A button of the action bar that opens the dialog of its act. */
export function DialogButton({ action, dialog, icon, color, variant }: Props) {
  const translate = useTranslate();
  const { filing, openDialog } = useDesk();
  if (!filing.allowedActions.includes(action)) return null;
  return (
    <Button variant={variant} color={color} startIcon={icon} onClick={() => openDialog(dialog)}>
      {translate(`resources.filings.action.${action}`)}
    </Button>
  );
}
