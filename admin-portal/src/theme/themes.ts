import { officeThemeOptions, type ThemeMode } from '@zaoce/applicant-portal/theme';
import type { Theme } from '@mui/material/styles';
import { SIDEBAR } from '../layout/sidebarSize';
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

const OUTLINED = { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } as const;

/**
 * The theme of a mode, as react-admin takes it: its own needs (widths of inputs), the office's look over them,
 * and the few things only a dense working screen wants.
 */
export function reviewTheme(mode: ThemeMode, largeType: boolean): RaThemeOptions {
  const office = officeThemeOptions({ mode, largeType });
  return {
    ...office,
    components: {
      ...defaultLightTheme.components,
      ...office.components,
      MuiTextField: { defaultProps: OUTLINED },
      MuiFormControl: { defaultProps: OUTLINED },
      // Words stand beside every turning circle; react-admin gives it no name and makes them paler than is readable.
      MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
      RaLoading: {
        styleOverrides: {
          root: ({ theme }: { theme: Theme }) => ({
            '& .RaLoading-message': { color: theme.palette.text.primary },
          }),
        },
      },
      MuiTableCell: {
        styleOverrides: {
          root: { '&.MuiTableCell-paddingCheckbox': { padding: '0 8px' } },
          head: { fontWeight: 600, whiteSpace: 'nowrap' },
        },
      },
    },
    sidebar: { width: largeType ? SIDEBAR.openLargeType : SIDEBAR.open, closedWidth: SIDEBAR.closed },
  };
}
