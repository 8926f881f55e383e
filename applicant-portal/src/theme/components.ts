import type { ThemeOptions } from '@mui/material/styles';
import { PALETTES, type ThemeMode } from './palette';

/** MUI's components as the office wears them: flat surfaces, visible focus, targets a thumb can hit. */
export function componentDefaults(mode: ThemeMode): ThemeOptions['components'] {
  const palette = PALETTES[mode];
  const focusRing = { outline: `3px solid ${palette.primary.main}`, outlineOffset: 2 };

  return {
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': focusRing,
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            transitionDuration: '0.01ms !important',
          },
        },
      },
    },
    MuiButtonBase: { styleOverrides: { root: { '&.Mui-focusVisible': focusRing } } },
    MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 40 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: { styleOverrides: { root: { border: `1px solid ${palette.divider}` } } },
    MuiAppBar: { defaultProps: { elevation: 0, color: 'inherit' } },
    MuiLink: { defaultProps: { underline: 'always' } },
    MuiTooltip: { defaultProps: { arrow: true, describeChild: true } },
    MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0 } } },
    MuiAlert: {
      defaultProps: { variant: 'standard' },
      styleOverrides: {
        root: { border: '1px solid', color: palette.text.primary },
        standardInfo: { backgroundColor: palette.info.light, borderColor: palette.info.main },
        standardSuccess: { backgroundColor: palette.success.light, borderColor: palette.success.main },
        standardWarning: { backgroundColor: palette.warning.light, borderColor: palette.warning.main },
        standardError: { backgroundColor: palette.error.light, borderColor: palette.error.main },
      },
    },
  };
}
