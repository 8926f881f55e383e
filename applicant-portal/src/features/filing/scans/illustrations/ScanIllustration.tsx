import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { DrawnCard } from './DrawnCard';
import { DrawnCertificate } from './DrawnCertificate';
import { DrawnPaper } from './DrawnPaper';
import { DrawnPortrait } from './DrawnPortrait';
import type { DrawnColours } from './drawnColours';
import { SEAL_RED, SEAL_RED_ON_DARK } from '../../../../theme/officeTheme';

/** Which drawing shows a kind of scan; papers of any other kind are a page of text. */
const DRAWINGS: Record<string, (colours: DrawnColours) => ReactNode> = {
  photo: (colours) => <DrawnPortrait {...colours} />,
  'id-card': (colours) => <DrawnCard {...colours} />,
  'qualification-certificate': (colours) => <DrawnCertificate {...colours} />,
  'registration-certificate': (colours) => <DrawnCertificate {...colours} />,
  'employer-licence': (colours) => <DrawnCertificate {...colours} stamped />,
  'employer-qualification': (colours) => <DrawnCertificate {...colours} stamped />,
  'labour-contract': (colours) => <DrawnPaper {...colours} stamped />,
  'application-form': (colours) => <DrawnPaper {...colours} stamped coded />,
};

/** A simple drawing of what a scan should look like: whole, upright, with its stamp. */
export function ScanIllustration({ kind, label }: { kind: string; label: string }) {
  const { palette } = useTheme();
  const colours: DrawnColours = {
    line: palette.text.secondary,
    paper: palette.background.paper,
    seal: palette.mode === 'dark' ? SEAL_RED_ON_DARK : SEAL_RED,
  };
  const draw = DRAWINGS[kind] ?? ((given: DrawnColours) => <DrawnPaper {...given} />);

  return (
    <Box sx={{ bgcolor: 'background.default', borderRadius: 1, width: 132, height: 100, flexShrink: 0 }}>
      <svg viewBox="0 0 132 100" width="132" height="100" role="img" aria-label={label}>
        {draw(colours)}
      </svg>
    </Box>
  );
}
