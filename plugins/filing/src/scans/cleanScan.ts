import { createHash } from 'node:crypto';
import { Refusal } from '@zaoce/domain';
import { UPLOAD_LIMIT_BYTES } from '@zaoce/platform';
import sharp from 'sharp';
import { inTurn } from './imageQueue';
import { measurePicture, type PictureMeasures } from './pictureMeasures';

/** Larger pictures would cost more memory than a server may give to one upload. */
const PIXEL_LIMIT = 40_000_000;
const BEST_QUALITY = 88;
const LOWER_QUALITIES = [80, 70, 58, 46];
const SHRINKS = [0.7, 0.5, 0.35];
const THUMBNAIL_EDGE = 320;

/** A picture as the office keeps it: upright, without any metadata, at most 2 MB, with a small copy. */
export interface CleanScan {
  jpeg: Buffer;
  thumbnail: Buffer;
  width: number;
  height: number;
  /** SHA-256 of `jpeg`, hex. */
  sha256: string;
  /** SHA-256 of the bytes as they came, hex: the same file sent twice is recognised by it. */
  originalSha256: string;
  measures: PictureMeasures;
}

/**
 * Decodes an uploaded picture and writes it anew. What is not a JPG by content is refused (`wrong-media-type`), so is
 * what cannot be decoded to its end (`unreadable-image`) or has too many pixels (`image-too-big`). Orientation is
 * applied, place and camera data disappear, and whatever else was hidden in the file is gone.
 */
export async function cleanScan(bytes: Buffer): Promise<CleanScan> {
  if (!isJpeg(bytes)) throw new Refusal('wrong-media-type');
  return inTurn(async () => {
    try {
      await refuseTooManyPixels(bytes);
      return await rewrite(bytes);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('unreadable-image');
    }
  });
}

/** JPG files begin with FF D8 FF, whatever their name. */
function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Asked of the header, before any pixel is decoded. */
async function refuseTooManyPixels(bytes: Buffer): Promise<void> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (width * height > PIXEL_LIMIT) throw new Refusal('image-too-big', { params: { limit: '40 MP' } });
}

/** A decoder that stops at the first fault, reads once from top to bottom, and turns the picture upright. */
function decoder(bytes: Buffer): sharp.Sharp {
  return sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error', sequentialRead: true }).rotate();
}

async function rewrite(bytes: Buffer): Promise<CleanScan> {
  const { data: jpeg, info } = await encodeWithinLimit(bytes);
  const thumbnail = await sharp(jpeg)
    .resize(THUMBNAIL_EDGE, THUMBNAIL_EDGE, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 76 })
    .toBuffer();
  const { width, height } = info;
  const measures = await measurePicture(jpeg);
  return { jpeg, thumbnail, width, height, sha256: digest(jpeg), originalSha256: digest(bytes), measures };
}

/** Lower quality first, fewer pixels only when that is not enough. */
async function encodeWithinLimit(bytes: Buffer): Promise<{ data: Buffer; info: sharp.OutputInfo }> {
  let last = await encode(bytes, BEST_QUALITY);
  for (const quality of LOWER_QUALITIES) {
    if (last.data.length <= UPLOAD_LIMIT_BYTES) return last;
    last = await encode(bytes, quality);
  }
  const fullWidth = last.info.width;
  for (const shrink of SHRINKS) {
    if (last.data.length <= UPLOAD_LIMIT_BYTES) return last;
    last = await encode(bytes, 60, Math.round(fullWidth * shrink));
  }
  if (last.data.length <= UPLOAD_LIMIT_BYTES) return last;
  throw new Refusal('too-large', { params: { limit: '2 MB' } });
}

function encode(
  bytes: Buffer,
  quality: number,
  width?: number,
): Promise<{ data: Buffer; info: sharp.OutputInfo }> {
  const upright = decoder(bytes);
  const sized = width === undefined ? upright : upright.resize({ width });
  return sized.jpeg({ quality }).toBuffer({ resolveWithObject: true });
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
