import Block from '@mui/icons-material/Block';
import EventBusy from '@mui/icons-material/EventBusy';
import GppBad from '@mui/icons-material/GppBad';
import Gavel from '@mui/icons-material/Gavel';
import HelpOutline from '@mui/icons-material/HelpOutline';
import PauseCircle from '@mui/icons-material/PauseCircle';
import PersonOff from '@mui/icons-material/PersonOff';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import Verified from '@mui/icons-material/Verified';
import type { Verification } from '@zaoce/domain';

/** Each outcome has a picture and a frame of its own, so that it is told apart without colour. */
export const OUTCOME_LOOK = {
  genuine: { Icon: Verified, palette: 'success', frame: 'solid' },
  lapsed: { Icon: EventBusy, palette: 'warning', frame: 'dashed' },
  suspended: { Icon: PauseCircle, palette: 'warning', frame: 'dashed' },
  cancelled: { Icon: PersonOff, palette: 'error', frame: 'double' },
  revoked: { Icon: Gavel, palette: 'error', frame: 'double' },
  void: { Icon: Block, palette: 'error', frame: 'double' },
  replaced: { Icon: SwapHoriz, palette: 'warning', frame: 'dashed' },
  forged: { Icon: GppBad, palette: 'error', frame: 'double' },
  unknown: { Icon: HelpOutline, palette: 'secondary', frame: 'dotted' },
} as const satisfies Record<Verification['outcome'], object>;
