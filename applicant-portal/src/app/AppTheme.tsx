import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useMemo, type ReactNode } from 'react';
import { usePreferences } from '../preferences/preferences';
import { officeThemeOptions } from '../theme/officeTheme';

/** The shared look in the reader's choice of light or dark and of type size. */
export function AppTheme({ children }: { children: ReactNode }) {
  const { largeType, appearance } = usePreferences();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const mode = appearance === 'system' ? (systemIsDark ? 'dark' : 'light') : appearance;
  const theme = useMemo(() => createTheme(officeThemeOptions({ mode, largeType })), [mode, largeType]);

  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {children}
    </ThemeProvider>
  );
}
