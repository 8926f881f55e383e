import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Toolbar from '@mui/material/Toolbar';
import { MessageBell } from '../../features/messages/MessageBell';
import { useSession } from '../useSession';
import { Brand } from './Brand';
import { HeaderNavigation } from './HeaderNavigation';
import { LanguageSwitch } from './LanguageSwitch';
import { LargeTypeSwitch } from './LargeTypeSwitch';
import { MobileNavigation } from './MobileNavigation';
import { AppearanceMenu } from './AppearanceMenu';
import { SignInLink } from './SignInLink';
import { UserMenu } from './UserMenu';

/** Brand, switches for language and type size, the account; below them the navigation (a drawer on narrow screens). */
export function Header() {
  const { user } = useSession();

  return (
    <AppBar position="static" component="header" sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Container maxWidth="lg" disableGutters>
        <Toolbar sx={{ gap: 0.5, flexWrap: 'wrap', py: 0.5 }}>
          <MobileNavigation />
          <Brand />
          <Box sx={{ flex: 1 }} />
          <LargeTypeSwitch />
          <LanguageSwitch />
          <AppearanceMenu />
          {user?.role === 'applicant' && <MessageBell />}
          {user ? <UserMenu user={user} /> : <SignInLink />}
        </Toolbar>
        <HeaderNavigation />
      </Container>
    </AppBar>
  );
}
