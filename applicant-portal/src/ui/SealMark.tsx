import { useTheme } from '@mui/material/styles';
import { SEAL_RED, SEAL_RED_ON_DARK } from '../theme/officeTheme';

/** The mark of the product: an oval like the practice seal, in its date-red. Decoration only. */
export function SealMark({ size }: { size: number }) {
  const { palette } = useTheme();
  const red = palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED;

  return (
    <svg width={size} height={size * 0.74} viewBox="0 0 62 46" aria-hidden focusable="false">
      <ellipse cx="31" cy="23" rx="28.5" ry="20.5" fill="none" stroke={red} strokeWidth="4" />
      <path d="M19 16.5h24M19 29.5h24M31 10v26" stroke={red} strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}
