/** Light and dark, as people choose them or as their machine asks for. */
export type ThemeMode = 'light' | 'dark';

/** 枣红: the colour of a grade-2 practice seal. Kept for seals; never used for buttons or states. */
export const SEAL_RED = '#8f1d2c';

/** The seal's red where the ground is dark; same hue, light enough to be read. */
export const SEAL_RED_ON_DARK = '#e8939e';

/*
 * Every pair of text and ground reaches 4.5:1 (WCAG 2.2 AA), the states on both their own light ground and on paper.
 * Red, amber and green tell a state and nothing else, and always stand beside an icon and a word.
 */
const light = {
  mode: 'light',
  primary: { main: '#1d4f8f', dark: '#143a6b', light: '#e8eff8', contrastText: '#ffffff' },
  secondary: { main: '#4a5663', dark: '#333d47', light: '#eceff2', contrastText: '#ffffff' },
  success: { main: '#1b6b3c', dark: '#124a29', light: '#e6f3ea', contrastText: '#ffffff' },
  warning: { main: '#8a5300', dark: '#633b00', light: '#fdf1dd', contrastText: '#ffffff' },
  error: { main: '#b3261e', dark: '#8c1d18', light: '#fbe9e7', contrastText: '#ffffff' },
  info: { main: '#1d4f8f', dark: '#143a6b', light: '#e8eff8', contrastText: '#ffffff' },
  background: { default: '#f4f6f8', paper: '#ffffff' },
  text: { primary: '#1c2329', secondary: '#4f5a65', disabled: '#6b7580' },
  divider: '#d5dbe1',
} as const;

const dark = {
  mode: 'dark',
  primary: { main: '#9cc0f2', dark: '#c3daf8', light: '#1f2f44', contrastText: '#0c1b2e' },
  secondary: { main: '#b8c2cc', dark: '#d5dbe1', light: '#2a323a', contrastText: '#14191e' },
  success: { main: '#7fd0a0', dark: '#a9e2c0', light: '#173324', contrastText: '#08210f' },
  warning: { main: '#f0bd6a', dark: '#f6d49b', light: '#3a2c12', contrastText: '#251700' },
  error: { main: '#f2a29b', dark: '#f7c4bf', light: '#40201d', contrastText: '#2c0704' },
  info: { main: '#9cc0f2', dark: '#c3daf8', light: '#1f2f44', contrastText: '#0c1b2e' },
  background: { default: '#12171c', paper: '#1a2128' },
  text: { primary: '#eceff2', secondary: '#b8c2cc', disabled: '#919ca7' },
  divider: '#38424c',
} as const;

/** The colours of a mode, as MUI's palette options. */
export const PALETTES = { light, dark } as const;
