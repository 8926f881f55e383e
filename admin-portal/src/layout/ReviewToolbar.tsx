import Box from '@mui/material/Box';
import { LoadingIndicator, LocalesMenuButton, ToggleThemeButton, useTranslate } from 'react-admin';
import { MessageBell } from '../messages';
import { LargeTypeButton } from './LargeTypeButton';

/** Large type, theme, messages, language, refresh. A phone has its own settings for the first two and no room for them here. */
export function ReviewToolbar() {
  const translate = useTranslate();
  return (
    <>
      <Box sx={{ display: { xs: 'none', sm: 'flex' } }}>
        <LargeTypeButton />
        <ToggleThemeButton />
      </Box>
      <MessageBell />
      <LocalesMenuButton />
      <LoadingIndicator aria-label={translate('ra.page.loading')} />
    </>
  );
}
