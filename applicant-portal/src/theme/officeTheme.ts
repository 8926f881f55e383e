import type { ThemeOptions } from '@mui/material/styles';
import { componentDefaults } from './components';
import { PALETTES, type ThemeMode } from './palette';
import { typographyOf } from './typography';

export { SEAL_RED, SEAL_RED_ON_DARK, type ThemeMode } from './palette';
export { FONT_STACK } from './typography';

export interface OfficeThemeChoices {
  mode: ThemeMode;
  /** Every text at least 18 px. */
  largeType?: boolean;
}

/**
 * The look of the office, shared by both portals: plain options for MUI's `createTheme`, no React.
 * White and light grey, one official blue for action, colour for state never alone.
 */
export function officeThemeOptions({ mode, largeType = false }: OfficeThemeChoices): ThemeOptions {
  return {
    palette: PALETTES[mode],
    typography: typographyOf(largeType),
    shape: { borderRadius: 6 },
    components: componentDefaults(mode),
  };
}
