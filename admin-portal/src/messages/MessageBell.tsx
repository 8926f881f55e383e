import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMyMessages } from './useMyMessages';

/** More are not counted. */
const MOST = 99;

/** The way to one's messages, with how many are unread. */
export function MessageBell() {
  const translate = useTranslate();
  const unread = useMyMessages(true).messages?.length ?? 0;
  const total = unread > MOST ? `${MOST}+` : String(unread);
  const label = unread > 0 ? translate('zaoce.inbox.unreadTotal', { total }) : translate('zaoce.inbox.title');
  return (
    <Tooltip title={label} describeChild={false}>
      <IconButton component={Link} to="/messages" color="inherit" aria-label={label}>
        {unread > 0 ? (
          <Badge badgeContent={total} color="error" aria-hidden>
            <NotificationsIcon />
          </Badge>
        ) : (
          <NotificationsIcon />
        )}
      </IconButton>
    </Tooltip>
  );
}
