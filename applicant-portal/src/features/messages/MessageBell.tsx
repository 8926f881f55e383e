import NotificationsOutlined from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useUnreadCount } from './useUnreadCount';

/** More are not counted in the header. */
const MOST = 99;

/** The way to the message centre, with how many messages are unread. */
export function MessageBell() {
  const { t } = useTranslation('messages');
  const unread = useUnreadCount();
  const total = unread > MOST ? `${MOST}+` : String(unread);

  return (
    <IconButton
      component={Link}
      to="/messages"
      color="inherit"
      aria-label={unread > 0 ? t('bellUnread', { total }) : t('bell')}
    >
      {unread > 0 ? (
        <Badge badgeContent={total} color="error" aria-hidden>
          <NotificationsOutlined />
        </Badge>
      ) : (
        <NotificationsOutlined />
      )}
    </IconButton>
  );
}
