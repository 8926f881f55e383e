import Box from '@mui/material/Box';
import { AppBar, TitlePortal, type AppBarProps } from 'react-admin';
import { LargeTypeButton } from './LargeTypeButton';
import { OfficeUserMenu } from './OfficeUserMenu';
import { SealMark } from './SealMark';

/** The bar at the top: product, page title, large type, theme, language, account. */
export function ReviewAppBar(props: AppBarProps) {
  return (
    <AppBar
      {...props}
      color="inherit"
      userMenu={<OfficeUserMenu />}
      sx={{ borderBottom: 1, borderColor: 'divider' }}
    >
      <Box sx={{ display: { xs: 'none', md: 'block' }, mr: 3 }}>
        <SealMark />
      </Box>
      <TitlePortal variant="h6" component="h1" />
      <LargeTypeButton />
    </AppBar>
  );
}
