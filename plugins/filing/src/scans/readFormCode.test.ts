import { randomBytes } from 'node:crypto';
import { buildFormCode } from '@zaoce/domain';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { readFormCode } from './readFormCode';

const HASH = '0123456789abcdef'.repeat(4);
const NUMBER = 'IN2026110000123';

/** A page of A4 at 150 dpi with a code of 24 mm at the top right, as the form is printed. */
async function scanPage(text: string): Promise<sharp.Sharp> {
  const code = await QRCode.toBuffer(text, { width: 142, margin: 1, errorCorrectionLevel: 'M' });
  const page = sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f2ec' } });
  return sharp(
    await page
      .composite([{ input: code, left: 1030, top: 60 }])
      .png()
      .toBuffer(),
  );
}

test.each([0, 90, 180, 270, 3, 357])('reads the code of a page turned by %i degrees', async (angle) => {
  const page = await scanPage(buildFormCode(NUMBER, HASH));
  const jpeg = await page.rotate(angle, { background: '#ffffff' }).jpeg({ quality: 70 }).toBuffer();
  expect(await readFormCode(jpeg)).toEqual({ filingNumber: NUMBER, hash: HASH.slice(0, 16) });
});

test('reads it from a fine, blurred scan', async () => {
  const page = await scanPage(buildFormCode(NUMBER, HASH));
  const jpeg = await page.resize(2480).blur(2).jpeg().toBuffer();
  expect(await readFormCode(jpeg)).not.toBeNull();
});

test('a foreign code is not taken for ours', async () => {
  const page = await scanPage('https://example.cn/1');
  expect(await readFormCode(await page.jpeg().toBuffer())).toBeNull();
});

test('a page without a code reads as none', async () => {
  const jpeg = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();
  expect(await readFormCode(jpeg)).toBeNull();
});

test('noise is given up after a while and holds nobody up meanwhile', async () => {
  const noise = sharp(randomBytes(1200 * 1700 * 3), { raw: { width: 1200, height: 1700, channels: 3 } });
  const jpeg = await noise.jpeg({ quality: 60 }).toBuffer();
  let longest = 0;
  let last = Date.now();
  const heart = setInterval(() => {
    longest = Math.max(longest, Date.now() - last);
    last = Date.now();
  }, 20);
  try {
    expect(await readFormCode(jpeg)).toBeNull();
  } finally {
    clearInterval(heart);
  }
  // The reader itself would hold the thread for four seconds.
  expect(longest).toBeLessThan(1500);
}, 20_000);
