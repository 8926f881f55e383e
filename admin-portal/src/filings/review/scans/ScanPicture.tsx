import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import type { ScanView } from '@zaoce/domain';
import { useRef, type Dispatch, type PointerEvent } from 'react';
import { useTranslate } from 'react-admin';
import { ProblemAlert } from '../../../common/ProblemAlert';
import { useFrameSize } from './useFrameSize';
import { useScanPicture } from './useScanPicture';
import { fitScale, type ViewAct, type ViewState } from './viewState';

interface Props {
  filingId: number;
  scan: ScanView;
  name: string;
  state: ViewState;
  dispatch: Dispatch<ViewAct>;
}

/** A scan in its frame, as large and as turned as somebody wants it; dragging moves it. */
export function ScanPicture({ filingId, scan, name, state, dispatch }: Props) {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const size = useFrameSize(frame);
  const { address, problem, retry } = useScanPicture(filingId, scan.id, 'full');
  const scale = fitScale(scan, size, state.rotation) * state.zoom;

  const drag = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    dispatch({ act: 'pan', dx: event.movementX, dy: event.movementY });
  };

  return (
    <Box
      ref={frame}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => dispatch({ act: 'fit' })}
      sx={{
        position: 'relative',
        flex: 1,
        minHeight: 240,
        overflow: 'hidden',
        bgcolor: 'action.hover',
        cursor: 'grab',
        touchAction: 'none',
      }}
    >
      {Boolean(problem) && (
        <ProblemAlert
          problem={problem}
          action={<Button onClick={retry}>{translate('zaoce.error.retry')}</Button>}
        />
      )}
      {!problem && !address && <Skeleton variant="rectangular" width="100%" height="100%" />}
      {address && (
        <img
          src={address}
          alt={name}
          draggable={false}
          style={{
            position: 'absolute',
            left: '50%',
            top: '50%',
            width: scan.width,
            height: scan.height,
            maxWidth: 'none',
            transform: `translate(-50%, -50%) translate(${state.x}px, ${state.y}px) scale(${scale}) rotate(${state.rotation}deg)`,
          }}
        />
      )}
    </Box>
  );
}
