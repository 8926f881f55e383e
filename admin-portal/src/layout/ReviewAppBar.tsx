import Box from '@mui/material/Box';
import { AppBar, TitlePortal, type AppBarProps } from 'react-admin';
import { OfficeUserMenu } from './OfficeUserMenu';
import { ReviewToolbar } from './ReviewToolbar';
import { SealMark } from './SealMark';

/** The bar at the top: product, page title, large type, theme, language, account. */
export function ReviewAppBar(props: AppBarProps) {
  return (
    <AppBar
      {...props}
      color="inherit"
      toolbar={<ReviewToolbar />}
      userMenu={<OfficeUserMenu />}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ display: { xs: 'none', md: 'block' }, mr: 3 }}>
        <SealMark />
      </Box>
      {/* Until the page has come there is no title, and an empty heading is read out as one. */}
      <TitlePortal variant="h6" component="h1" sx={{ '&:empty': { visibility: 'hidden' } }} />
    </AppBar>
  );
}
