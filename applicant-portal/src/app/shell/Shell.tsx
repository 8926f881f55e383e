import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router-dom';
import { PrintStyles } from '../../ui/PrintStyles';
import { NavigationProgress } from './NavigationProgress';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';

/** What surrounds every page: skip link, header, the page as `main`, footer. */
export function Shell() {
  const { state } = useNavigation();

  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <PrintStyles />
      <SkipLink />
      <Header />
      {state === 'loading' && <NavigationProgress />}
      <Container
        component="main"
        id="main"
        tabIndex={-1}
        maxWidth="lg"
        sx={{ flex: 1, py: { xs: 2, sm: 4 }, outline: 'none' }}
      >
        <Outlet />
      </Container>
      <Footer />
      <ScrollRestoration />
    </Box>
  );
}
