import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import CompareIcon from '@mui/icons-material/Compare';
import FitScreenIcon from '@mui/icons-material/FitScreen';
import RotateRightIcon from '@mui/icons-material/RotateRight';
import ZoomInIcon from '@mui/icons-material/ZoomIn';
import ZoomOutIcon from '@mui/icons-material/ZoomOut';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import Tooltip from '@mui/material/Tooltip';
import type { Dispatch, ReactElement } from 'react';
import { useTranslate } from 'react-admin';
import type { ViewAct } from './viewState';

interface Props {
  dispatch: Dispatch<ViewAct>;
  onStep: (step: 1 | -1) => void;
  /** Shown only when there is an earlier version. */
  comparing: boolean | null;
  onCompare: () => void;
}

/** Previous, next, nearer, farther, turn, fit, compare. */
export function ScanToolbar({ dispatch, onStep, comparing, onCompare }: Props) {
  const translate = useTranslate();
  const button = (key: string, icon: ReactElement, onClick: () => void, pressed?: boolean) => (
    <Tooltip title={translate(`zaoce.scan.${key}`)} describeChild={false}>
      <IconButton
        size="small"
        aria-label={translate(`zaoce.scan.${key}`)}
        aria-pressed={pressed}
        color={pressed ? 'primary' : 'default'}
        onClick={onClick}
      >
        {icon}
      </IconButton>
    </Tooltip>
  );
  return (
    <Stack
      direction="row"
      role="toolbar"
      aria-label={translate('zaoce.scan.tools')}
      sx={{ justifyContent: 'center', flexWrap: 'wrap' }}
    >
      {button('previous', <ChevronLeftIcon />, () => onStep(-1))}
      {button('next', <ChevronRightIcon />, () => onStep(1))}
      {button('zoomIn', <ZoomInIcon />, () => dispatch({ act: 'zoomIn' }))}
      {button('zoomOut', <ZoomOutIcon />, () => dispatch({ act: 'zoomOut' }))}
      {button('rotate', <RotateRightIcon />, () => dispatch({ act: 'rotate' }))}
      {button('fit', <FitScreenIcon />, () => dispatch({ act: 'fit' }))}
      {comparing !== null && button('compare', <CompareIcon />, onCompare, comparing)}
    </Stack>
  );
}
