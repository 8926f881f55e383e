import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { cleanScan } from './cleanScan';

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );
const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d9e4f0' } });
/** Noise does not compress, so it shows what the size limit does. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

test('keeps the picture and both digests, and makes a small copy', async () => {
  const bytes = await plain(800, 1200).jpeg().toBuffer();
  const scan = await cleanScan(bytes);
  expect([scan.width, scan.height]).toEqual([800, 1200]);
  expect(scan.originalSha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(scan.sha256).toBe(createHash('sha256').update(scan.jpeg).digest('hex'));
  const small = await sharp(scan.thumbnail).metadata();
  expect([small.format, small.width, small.height]).toEqual(['jpeg', 213, 320]);
});

test('removes the place and the camera, applies the orientation', async () => {
  const bytes = await plain(600, 400)
    .composite([
      {
        input: await sharp({ create: { width: 60, height: 40, channels: 3, background: '#101820' } })
          .png()
          .toBuffer(),
        left: 0,
        top: 0,
      },
    ])
    .jpeg()
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const before = await sharp(bytes).metadata();
  expect(before.exif).toBeDefined();
  expect(before.orientation).toBe(6);
  const scan = await cleanScan(bytes);
  const after = await sharp(scan.jpeg).metadata();
  expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(scan.jpeg.includes('Kamera')).toBe(false);
  expect([scan.width, scan.height]).toEqual([400, 600]);
  // Orientation 6: what was the top left corner is now the top right one.
  const corner = await sharp(scan.jpeg).extract({ left: 380, top: 5, width: 10, height: 10 }).toBuffer();
  expect((await sharp(corner).stats()).channels[0]?.mean ?? 255).toBeLessThan(100);
});

test('a picture that grows when written anew is written smaller', async () => {
  const bytes = await noise(2400, 1800).jpeg({ quality: 8 }).toBuffer();
  const scan = await cleanScan(bytes);
  expect(scan.jpeg.length).toBeLessThanOrEqual(2 * 1024 * 1024);
});

test('bytes behind the end of the picture are not kept', async () => {
  const bytes = Buffer.concat([await plain(50, 50).jpeg().toBuffer(), Buffer.from('<?php secret ?>')]);
  expect((await cleanScan(bytes)).jpeg.includes('secret')).toBe(false);
});

test.each([
  ['a PNG under another name', () => plain(10, 10).png().toBuffer(), 'wrong-media-type'],
  ['a text', () => Promise.resolve(Buffer.from('hello, this is no picture')), 'wrong-media-type'],
  ['nothing', () => Promise.resolve(Buffer.alloc(0)), 'wrong-media-type'],
  [
    'three right bytes and nonsense',
    () => Promise.resolve(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(400)])),
    'unreadable-image',
  ],
  [
    'a picture cut in half',
    async () => {
      const whole = await noise(400, 400).jpeg().toBuffer();
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
    'unreadable-image',
  ],
  ['a picture of 42 million pixels', () => plain(7000, 6000).jpeg().toBuffer(), 'image-too-big'],
])('%s is refused', async (_what, make, expected) => {
  expect(await code(cleanScan(await make()))).toBe(expected);
});
