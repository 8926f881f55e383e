/** How a scan is looked at. `zoom` 1 fits it into the frame; the offset is in pixels of the screen. */
export interface ViewState {
  zoom: number;
  rotation: 0 | 90 | 180 | 270;
  x: number;
  y: number;
}

export type ViewAct =
  { act: 'zoomIn' | 'zoomOut' | 'rotate' | 'fit' } | { act: 'pan'; dx: number; dy: number };

const STEP = 1.25;
const NEAREST = 8;
const FARTHEST = 0.5;

export const FITTED: ViewState = { zoom: 1, rotation: 0, x: 0, y: 0 };

/** What an act makes of the view. Turning and fitting bring the picture back to the middle. */
export function view(state: ViewState, act: ViewAct): ViewState {
  switch (act.act) {
    case 'zoomIn':
      return zoomTo(state, state.zoom * STEP);
    case 'zoomOut':
      return zoomTo(state, state.zoom / STEP);
    case 'rotate':
      return { ...state, rotation: ((state.rotation + 90) % 360) as ViewState['rotation'], x: 0, y: 0 };
    case 'fit':
      return { ...FITTED, rotation: state.rotation };
    case 'pan':
      return { ...state, x: state.x + act.dx, y: state.y + act.dy };
  }
}

/** Zooms about the middle of the frame, so that what is looked at stays there. */
function zoomTo(state: ViewState, wanted: number): ViewState {
  const zoom = Math.min(NEAREST, Math.max(FARTHEST, wanted));
  const factor = zoom / state.zoom;
  return { ...state, zoom, x: state.x * factor, y: state.y * factor };
}

interface Size {
  width: number;
  height: number;
}

/** The scale at which a picture, turned as it is, just fits into its frame; never larger than life. */
export function fitScale(picture: Size, frame: Size, rotation: ViewState['rotation']): number {
  const lying = rotation === 90 || rotation === 270;
  const width = lying ? picture.height : picture.width;
  const height = lying ? picture.width : picture.height;
  if (!width || !height) return 1;
  return Math.min(1, frame.width / width, frame.height / height);
}
