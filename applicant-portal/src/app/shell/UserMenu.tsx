import AccountCircleOutlined from '@mui/icons-material/AccountCircleOutlined';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { SessionUser } from '@zaoce/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useSignOut } from './useSignOut';
import { SignOutDialog } from './SignOutDialog';

/** The account of the person signed in: information, password, sign-out. */
export function UserMenu({ user }: { user: SessionUser }) {
  const { t } = useTranslation('shell');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { signOut, asking, confirm, cancel } = useSignOut(user.id);
  const close = () => setAnchor(null);

  return (
    <>
      <Button
        color="inherit"
        startIcon={<AccountCircleOutlined />}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-label={t('account', { name: user.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {user.name}
      </Button>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={close}>
        {user.role === 'applicant' && [
          <MenuItem key="me" component={Link} to="/me" onClick={close}>
            {t('me')}
          </MenuItem>,
          <MenuItem key="password" component={Link} to="/me/password" onClick={close}>
            {t('changePassword')}
          </MenuItem>,
          <Divider key="divider" component="li" role="separator" />,
        ]}
        <MenuItem
          onClick={() => {
            close();
            signOut();
          }}
        >
          {t('signOut')}
        </MenuItem>
      </Menu>
      <SignOutDialog open={asking} onConfirm={confirm} onCancel={cancel} />
    </>
  );
}
