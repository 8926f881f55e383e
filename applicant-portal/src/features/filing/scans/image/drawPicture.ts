import type { Size } from './fitSize';

/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** The part of the turned picture that is kept, in its pixels. */
export interface CropArea extends Size {
  x: number;
  y: number;
}

/** Size of a picture after quarter turns. */
export function turnedSize({ width, height }: Size, turns: Turns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** Draws the turned and cropped picture at a size, on white, because a JPEG has no transparency. */
export function drawPicture(
  bitmap: ImageBitmap,
  turns: Turns,
  crop: CropArea,
  target: Size,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = target.width;
  canvas.height = target.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');

  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, target.width, target.height);
  context.imageSmoothingQuality = 'high';
  context.scale(target.width / crop.width, target.height / crop.height);
  context.translate(-crop.x, -crop.y);

  const whole = turnedSize(bitmap, turns);
  context.translate(whole.width / 2, whole.height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  return canvas;
}
