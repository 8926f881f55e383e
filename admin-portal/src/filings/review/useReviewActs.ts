import type { Dispatch } from 'react';
import { useOpenNext } from '../actions/useOpenNext';
import { useClaim } from '../actions/useClaim';
import type { Desk } from './desk';
import type { ReviewAct } from './reviewKeys';
import { stepScan } from './scans/scanOrder';
import { useScans } from './scans/useScans';
import type { ViewAct } from './scans/viewState';

/** What the keys do. A key for an act that is not allowed now does nothing, as its button is not there either. */
export function useReviewActs(desk: Desk, dispatch: Dispatch<ViewAct>): (act: string) => void {
  const { filing, scanId, showScan, openDialog } = desk;
  const { scans } = useScans(filing);
  const { openNext } = useOpenNext();
  const { claim } = useClaim(filing);
  const may = (action: string) => filing.allowedActions.includes(action);
  const step = (by: 1 | -1) => {
    const next = stepScan(scans, scanId ?? scans[0]?.id ?? null, by);
    if (next) showScan(next.id);
  };

  const acts: Record<ReviewAct, () => void> = {
    nextScan: () => step(1),
    previousScan: () => step(-1),
    zoomIn: () => dispatch({ act: 'zoomIn' }),
    zoomOut: () => dispatch({ act: 'zoomOut' }),
    rotate: () => dispatch({ act: 'rotate' }),
    fit: () => dispatch({ act: 'fit' }),
    claim: () => may('claim') && void claim(),
    approve: () => may('approve') && openDialog('approve'),
    return: () => may('return') && openDialog('return'),
    next: () => void openNext(),
    help: () => openDialog('help'),
  };
  return (act) => acts[act as ReviewAct]();
}
