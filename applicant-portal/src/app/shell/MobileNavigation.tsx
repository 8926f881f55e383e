import MenuIcon from '@mui/icons-material/Menu';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router-dom';
import { useSession } from '../useSession';
import { navigationFor } from './navigation';

/** The navigation of narrow screens, in a drawer. */
export function MobileNavigation() {
  const { t } = useTranslation('shell');
  const { user } = useSession();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);

  return (
    <Box sx={{ display: { md: 'none' } }}>
      <IconButton
        edge="start"
        color="inherit"
        aria-label={t('openMenu')}
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <MenuIcon />
      </IconButton>
      <Drawer open={isOpen} onClose={close}>
        <Box component="nav" aria-label={t('mainNavigation')} sx={{ width: 260 }}>
          <List>
            {navigationFor(user?.role === 'applicant').map(({ key, to }) => (
              <ListItem key={to} disablePadding>
                <ListItemButton
                  component={NavLink}
                  to={to}
                  end={to === '/'}
                  onClick={close}
                  sx={{ '&.active': { color: 'primary.main' } }}
                >
                  <ListItemText primary={t(key)} />
                </ListItemButton>
              </ListItem>
            ))}
          </List>
        </Box>
      </Drawer>
    </Box>
  );
}
