import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { drawScan, type DrawnKind } from './drawScan';

const KINDS: DrawnKind[] = [
  'photo',
  'id-card',
  'qualification-certificate',
  'labour-contract',
  'employer-licence',
];

describe('drawn scans', () => {
  it.each(KINDS)('of %s are JPEGs within the limit, and no two are alike', async (kind) => {
    const pictures = await Promise.all(Array.from({ length: 20 }, (_, seed) => drawScan(kind, seed)));
    for (const picture of pictures) expect(picture.length).toBeLessThan(2 * 1024 * 1024);
    expect((await sharp(pictures[0]).metadata()).format).toBe('jpeg');
    const digests = pictures.map((picture) => createHash('sha256').update(picture).digest('hex'));
    expect(new Set(digests).size).toBe(pictures.length);
  });
});
