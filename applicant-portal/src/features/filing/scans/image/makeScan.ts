import { drawPicture, turnedSize, type CropArea, type Turns } from './drawPicture';
import { findEncoding } from './findEncoding';
import { fitSize, type Size } from './fitSize';
import { MAX_BYTES, MAX_SIDE } from './limits';
import type { FileFormat } from './sniffFormat';

/** What a person chose and did to it. */
export interface Original {
  file: Blob;
  bitmap: ImageBitmap;
  format: FileFormat;
}
export interface Treatment {
  turns: Turns;
  /** Null keeps the whole picture. */
  crop: CropArea | null;
}

/** The JPG as it goes to the office. */
export interface Scan extends Size {
  blob: Blob;
  wasConverted: boolean;
  wasShrunk: boolean;
}

/** Makes the JPG: a fitting file that nobody touched stays byte for byte, everything else is drawn and encoded within the limits. */
export async function makeScan(
  { file, bitmap, format }: Original,
  { turns, crop }: Treatment,
): Promise<Scan> {
  const whole = { x: 0, y: 0, ...turnedSize(bitmap, turns) };
  const area = crop ?? whole;
  const fitted = fitSize(area, MAX_SIDE);
  const isUntouched = turns === 0 && crop === null && format === 'jpeg';
  if (isUntouched && file.size <= MAX_BYTES && fitted.width === area.width) {
    return { blob: file, width: area.width, height: area.height, wasConverted: false, wasShrunk: false };
  }

  const scan = await findEncoding(async ({ quality, scale }) => {
    const size = fitSize(fitted, Math.max(fitted.width, fitted.height) * scale);
    const blob = await toJpeg(drawPicture(bitmap, turns, area, size), quality);
    return { ...size, blob, size: blob.size };
  }, MAX_BYTES);
  if (!scan) throw new Error('The picture cannot be made small enough');
  const wasShrunk = file.size > MAX_BYTES || scan.width < area.width;
  return {
    blob: scan.blob,
    width: scan.width,
    height: scan.height,
    wasConverted: format !== 'jpeg',
    wasShrunk,
  };
}

function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be encoded'))),
      'image/jpeg',
      quality,
    );
  });
}
