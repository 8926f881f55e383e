import { decodeHeic } from './decodeHeic';
import { MAX_PIXELS } from './limits';
import { sniffFormat, type FileFormat } from './sniffFormat';

/** Why a chosen file cannot become a scan; the dictionary `filing.scans.refused` has the words. */
export type FileRefusal = 'not-an-image' | 'pdf' | 'broken' | 'too-many-pixels';

export type ReadResult =
  { ok: true; bitmap: ImageBitmap; format: FileFormat } | { ok: false; refusal: FileRefusal };

/** Decodes a chosen file, upright (its EXIF orientation applied), whatever its name says it is. */
export async function readPicture(file: Blob): Promise<ReadResult> {
  const format = sniffFormat(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (format === 'pdf') return { ok: false, refusal: 'pdf' };
  if (format === 'other') return { ok: false, refusal: 'not-an-image' };

  const native = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  const bitmap = native ?? (format === 'heic' ? await decodeHeic(file) : null);
  if (!bitmap) return { ok: false, refusal: 'broken' };
  if (bitmap.width * bitmap.height > MAX_PIXELS) return { ok: false, refusal: 'too-many-pixels' };
  return { ok: true, bitmap, format };
}
