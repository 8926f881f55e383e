import MoreVertIcon from '@mui/icons-material/MoreVert';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { AssignButton } from '../actions/AssignButton';
import { ExtendButton } from '../actions/ExtendButton';
import { RecuseButton } from '../actions/RecuseButton';
import { ReleaseButton } from '../actions/ReleaseButton';
import { useDesk } from './desk';

const ACTIONS = ['release', 'assign', 'extend', 'recuse'];

/** What is done now and then; on a narrow screen behind one button, so that the decisions keep their room. */
export function OtherActions() {
  const translate = useTranslate();
  const { filing } = useDesk();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const buttons = (
    <>
      <ReleaseButton filing={filing} />
      <AssignButton />
      <ExtendButton />
      <RecuseButton />
    </>
  );
  if (!narrow) return buttons;
  if (!ACTIONS.some((action) => filing.allowedActions.includes(action))) return null;
  const name = translate('zaoce.review.moreActions');
  return (
    <>
      <Button
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreVertIcon />
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        onClick={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name } }}
      >
        <Stack sx={{ p: 1, alignItems: 'flex-start' }}>{buttons}</Stack>
      </Popover>
    </>
  );
}
