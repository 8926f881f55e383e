import NotificationsIcon from '@mui/icons-material/NotificationsOutlined';
import KeyIcon from '@mui/icons-material/Key';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import { forwardRef } from 'react';
import { roleName } from '@zaoce/domain';
import { Logout, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSessionUser } from '../auth/useSessionUser';
import { useText } from '../i18n/useText';

const PasswordItem = forwardRef<HTMLAnchorElement>(function PasswordItem(props, ref) {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem {...props} ref={ref} component={Link} to="/password" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <KeyIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('zaoce.auth.changePassword')}</ListItemText>
    </MenuItem>
  );
});

const NoticesItem = forwardRef<HTMLAnchorElement>(function NoticesItem(props, ref) {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem {...props} ref={ref} component={Link} to="/notices" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <NotificationsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('zaoce.notices.title')}</ListItemText>
    </MenuItem>
  );
});

/** Who is signed in, in which role and office; password; sign out. */
export function OfficeUserMenu() {
  const translate = useTranslate();
  const text = useText();
  const user = useSessionUser();
  return (
    <UserMenu label={[translate('ra.auth.user_menu'), user?.name].filter(Boolean).join('：')}>
      <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
        <ListItemText
          primary={user?.name}
          secondary={[user?.authorityName, user && text(roleName(user.role))].filter(Boolean).join(' · ')}
        />
      </MenuItem>
      <Divider component="li" />
      <NoticesItem />
      <PasswordItem />
      <Logout />
    </UserMenu>
  );
}
