import type { Size } from './image/fitSize';

/** Shapes offered for cropping; `original` keeps the picture's own. */
export const CROP_ASPECTS = ['original', 'a4', 'a4Landscape', 'card', 'photo'] as const;
export type CropAspect = (typeof CROP_ASPECTS)[number];

const RATIOS: Record<Exclude<CropAspect, 'original'>, number> = {
  a4: 210 / 297,
  a4Landscape: 297 / 210,
  // ISO/IEC 7810 ID-1, the resident identity card.
  card: 85.6 / 54,
  photo: 25 / 35,
};

/** Width by height of a shape. */
export function ratioOf(aspect: CropAspect, picture: Size): number {
  return aspect === 'original' ? picture.width / picture.height : RATIOS[aspect];
}

/** The shape that fits a kind of scan best, to begin with. */
export function aspectFor(kind: string): CropAspect {
  if (kind === 'photo') return 'photo';
  return kind === 'id-card' ? 'card' : 'original';
}
