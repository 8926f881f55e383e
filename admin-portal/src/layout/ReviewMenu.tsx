import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import { useSidebarState, useTranslate } from 'react-admin';
import { canAccess } from '../access/canAccess';
import { useSessionUser } from '../auth/useSessionUser';
import { useLargeType } from '../settings/useLargeType';
import { SIDEBAR } from './sidebarSize';
import { MENU_GROUPS } from './menuGroups';
import { MenuGroup } from './MenuGroup';
import { MenuLink } from './MenuLink';

/** The pages of the portal that the role may open. A plain navigation, so that Tab and a screen reader find links. */
export function ReviewMenu() {
  const translate = useTranslate();
  const role = useSessionUser()?.role ?? null;
  const [open] = useSidebarState();
  const [largeType] = useLargeType();
  const width = open ? (largeType ? SIDEBAR.openLargeType : SIDEBAR.open) : SIDEBAR.closed;
  return (
    <Box component="nav" aria-label={translate('zaoce.menu.label')} sx={{ pb: 4, width }}>
      <List dense sx={{ pb: 0 }}>
        <MenuLink to="/" label={translate('ra.page.dashboard')} icon={DashboardIcon} />
      </List>
      {MENU_GROUPS.map(({ key, resources }) => {
        const open = resources.filter((resource) => canAccess(role, resource, 'list'));
        return open.length > 0 && <MenuGroup key={key} label={`zaoce.menu.${key}`} resources={open} />;
      })}
    </Box>
  );
}
