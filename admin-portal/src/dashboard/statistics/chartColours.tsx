import { useTheme } from '@mui/material/styles';

/** What a bar stands for; the order of a stack never changes. */
export type Ink = 'approved' | 'returned' | 'refused' | 'waiting' | 'inReview';

const PALETTE: Record<Ink, 'success' | 'warning' | 'error' | 'primary'> = {
  approved: 'success',
  returned: 'warning',
  refused: 'error',
  waiting: 'warning',
  inReview: 'primary',
};

/** Lines over the plain colour, so that a stack is read without telling colours apart. */
const LINES: Record<Ink, string | null> = {
  approved: null,
  returned: 'M0 8 L8 0',
  refused: 'M0 0 L8 8 M0 8 L8 0',
  waiting: 'M0 8 L8 0',
  inReview: null,
};

/** How a bar is filled: the pattern that {@link ChartPatterns} draws in the same chart. */
export function fillOf(prefix: string, ink: Ink): string {
  return `url(#${prefix}-${ink})`;
}

/** The patterns of a chart, in the colours of the theme. */
export function ChartPatterns({ prefix, inks }: { prefix: string; inks: readonly Ink[] }) {
  const { palette } = useTheme();
  return (
    <defs>
      {inks.map((ink) => (
        <pattern key={ink} id={`${prefix}-${ink}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={palette[PALETTE[ink]].main} />
          {LINES[ink] && (
            <path d={LINES[ink]} stroke={palette.background.paper} strokeWidth="1.5" fill="none" />
          )}
        </pattern>
      ))}
    </defs>
  );
}
