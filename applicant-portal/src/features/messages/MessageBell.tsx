import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useUnreadCount } from './useUnreadCount';

/** The way to the message centre, with how many messages are unread. */
export function MessageBell() {
  const { t } = useTranslation('messages');
  const unread = useUnreadCount();

  return (
    <IconButton
      component={Link}
      to="/messages"
      color="inherit"
      aria-label={unread > 0 ? t('bellUnread', { total: unread }) : t('bell')}
    >
      <Badge badgeContent={unread} max={99} color="error" aria-hidden>
        <NotificationsOutlined />
      </Badge>
    </IconButton>
  );
}
