import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Tooltip from '@mui/material/Tooltip';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ComponentType } from 'react';
import { useSidebarState } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';

interface Props {
  to: string;
  label: string;
  icon: ComponentType<{ fontSize?: 'small' }>;
}

/** One page of the menu. On a phone the menu closes behind the choice. */
export function MenuLink({ to, label, icon: Icon }: Props) {
  const [open, setOpen] = useSidebarState();
  const { pathname } = useLocation();
  const phone = useMediaQuery('(max-width:599.95px)');
  const here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <ListItem disablePadding>
      <Tooltip title={open ? '' : label} placement="right" describeChild={false}>
        <ListItemButton
          component={Link}
          to={to}
          selected={here}
          aria-current={here ? 'page' : undefined}
          aria-label={label}
          onClick={() => phone && setOpen(false)}
          sx={{ minHeight: 40, px: 2 }}
        >
          <ListItemIcon sx={{ minWidth: 36, color: here ? 'primary.main' : 'text.secondary' }}>
            <Icon fontSize="small" />
          </ListItemIcon>
          {open && (
            <ListItemText
              primary={label}
              slotProps={{ primary: { noWrap: true, fontWeight: here ? 600 : 400 } }}
            />
          )}
        </ListItemButton>
      </Tooltip>
    </ListItem>
  );
}
