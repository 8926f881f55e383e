import type { ThemeOptions } from '@mui/material/styles';
import { PALETTES, type ThemeMode } from './palette';

/** Size of a floating label against the text of its field. */
const LABEL_SCALE = 0.9;

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
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 40 },
        // MUI gives these sizes their own pixels, which large type would not reach.
        sizeSmall: ({ theme }) => ({ fontSize: theme.typography.button.fontSize }),
        sizeLarge: ({ theme }) => ({ fontSize: theme.typography.button.fontSize }),
      },
    },
    MuiChip: { styleOverrides: { root: ({ theme }) => ({ fontSize: theme.typography.caption.fontSize }) } },
    // A floating label stays legible: 90 % of the text instead of MUI's 75 %.
    MuiInputLabel: {
      styleOverrides: {
        outlined: {
          '&.MuiInputLabel-shrink': {
            transform: `translate(14px, -0.65em) scale(${LABEL_SCALE})`,
            maxWidth: `calc(${100 / LABEL_SCALE}% - 32px)`,
          },
        },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: { notchedOutline: { '& legend': { fontSize: `${LABEL_SCALE}em` } } },
    },
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
