import Box from '@mui/material/Box';
import { LoadingIndicator, LocalesMenuButton, ToggleThemeButton, useTranslate } from 'react-admin';
import { LargeTypeButton } from './LargeTypeButton';

/** Large type, theme, language, refresh. A phone has its own settings for the first two and no room for them here. */
export function ReviewToolbar() {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
        <LargeTypeButton />
        <ToggleThemeButton />
      </Box>
      <LocalesMenuButton />
      <LoadingIndicator aria-label={translate('ra.page.loading')} />
    </>
  );
}
