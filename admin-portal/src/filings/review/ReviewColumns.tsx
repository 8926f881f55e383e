import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useState, type Dispatch } from 'react';
import { useTranslate } from 'react-admin';
import { ScansPanel } from './scans/ScansPanel';
import type { ViewAct, ViewState } from './scans/viewState';
import { SectionsPanel } from './sections/SectionsPanel';
import { SidePanel } from './side/SidePanel';

interface Props {
  state: ViewState;
  dispatch: Dispatch<ViewAct>;
}

const PARTS = ['data', 'scans', 'judge'] as const;

/** Data, scans and what helps to judge: beside each other on a wide screen, one at a time on a narrow one. */
export function ReviewColumns({ state, dispatch }: Props) {
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  return wide ? (
    <Columns state={state} dispatch={dispatch} />
  ) : (
    <TabbedParts state={state} dispatch={dispatch} />
  );
}

const SCROLL = { overflowY: 'auto', minWidth: 0, height: '100%' } as const;

function Columns({ state, dispatch }: Props) {
  const translate = useTranslate();
  const column = (part: (typeof PARTS)[number]) => ({
    role: 'group',
    tabIndex: 0,
    'aria-label': translate(`zaoce.review.part.${part}`),
  });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.25fr) minmax(0, 0.85fr)',
        flex: 1,
        minHeight: 0,
        gridTemplateRows: 'minmax(0, 1fr)',
      }}
    >
      <Box {...column('data')} sx={SCROLL}>
        <SectionsPanel />
      </Box>
      <ScansPanel state={state} dispatch={dispatch} />
      <Box {...column('judge')} sx={SCROLL}>
        <SidePanel />
      </Box>
    </Box>
  );
}

function TabbedParts({ state, dispatch }: Props) {
  const translate = useTranslate();
  const [part, setPart] = useState<(typeof PARTS)[number]>('data');
  return (
    <>
      <Tabs
        value={part}
        onChange={(_event, next: (typeof PARTS)[number]) => setPart(next)}
        variant="fullWidth"
        aria-label={translate('zaoce.review.parts')}
        sx={{ mb: 1 }}
      >
        {PARTS.map((one) => (
          <Tab
            key={one}
            value={one}
            id={`part-tab-${one}`}
            aria-controls={one === part ? `part-${one}` : undefined}
            label={translate(`zaoce.review.part.${one}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`part-${part}`} aria-labelledby={`part-tab-${part}`}>
        {part === 'data' && <SectionsPanel />}
        {part === 'scans' && <ScansPanel state={state} dispatch={dispatch} />}
        {part === 'judge' && <SidePanel />}
      </Box>
    </>
  );
}
