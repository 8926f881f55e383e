import { parseFormCode, type FormCode } from '@zaoce/domain';
import sharp from 'sharp';
import { inTurn } from './imageQueue';
import { findCode, type RawImage } from './qrReader';

interface View {
  /** Part of the page that is looked at, in fractions of width and height. */
  region: { left: number; top: number; width: number; height: number };
  /** Longer edge of the picture given to the reader, in pixels. */
  edge: number;
}

const PATIENCE_MS = 6000;
const WHOLE = { left: 0, top: 0, width: 1, height: 1 };
/** The quarters overlap, so that a code on a border is whole in one of them. */
const QUARTERS = [0.44, 0].flatMap((left) =>
  [0, 0.44].map((top) => ({ left, top, width: 0.56, height: 0.56 })),
);
/**
 * What is tried, cheapest first. A code is printed top right on the form, but the page may be scanned in any of four
 * directions; the reader finds a rotated code by itself, it only needs enough pixels per module.
 */
const VIEWS: View[] = [
  { region: WHOLE, edge: 1100 },
  { region: WHOLE, edge: 1700 },
  ...QUARTERS.map((region) => ({ region, edge: 1300 })),
];

/** Reads the code of a scanned application form; null when none can be read. Takes a cleaned JPG. */
export async function readFormCode(jpeg: Buffer): Promise<FormCode | null> {
  return inTurn(async () => {
    const { width, height } = await sharp(jpeg).metadata();
    const pictures = VIEWS.map((view) => () => takeView(jpeg, { width, height }, view));
    return findCode(pictures, parseFormCode, PATIENCE_MS);
  });
}

async function takeView(
  jpeg: Buffer,
  size: { width: number; height: number },
  view: View,
): Promise<RawImage> {
  const { region, edge } = view;
  const { data, info } = await sharp(jpeg)
    .extract({
      left: Math.floor(size.width * region.left),
      top: Math.floor(size.height * region.top),
      width: Math.max(1, Math.floor(size.width * region.width)),
      height: Math.max(1, Math.floor(size.height * region.height)),
    })
    .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = new Uint8Array(data).buffer;
  return { pixels, width: info.width, height: info.height };
}
