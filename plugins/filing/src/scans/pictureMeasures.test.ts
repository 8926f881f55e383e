import sharp from 'sharp';
import { measurePicture } from './pictureMeasures';

const draw = (body: string, width = 1240, height = 1754) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`),
  );
const words = Array.from(
  { length: 24 },
  (_, line) =>
    `<text x="120" y="${180 + line * 60}" font-size="26">甲方 party of the first part ${line} 0123456789</text>`,
).join('');
const page = () => draw(`<rect width="100%" height="100%" fill="#fdfcf8"/>${words}`);
const portrait = (background: string) =>
  draw(
    `<rect width="100%" height="100%" fill="${background}"/><circle cx="295" cy="330" r="130" fill="#b98"/><rect x="80" y="520" width="430" height="306" fill="#345"/>`,
    590,
    826,
  );

it.each([
  ['a clean page', 0, false],
  ['a little soft', 1, false],
  ['out of focus', 6, true],
  ['shaken', 12, true],
])('%s', async (_what, sigma, blurred) => {
  const picture = sigma === 0 ? page() : sharp(await page().png().toBuffer()).blur(sigma);
  const { blur } = await measurePicture(await picture.jpeg().toBuffer());
  expect(blur >= 0.55).toBe(blurred);
});

it('a page without anything on it has no edge to be blurred', async () => {
  const blank = sharp({ create: { width: 800, height: 1100, channels: 3, background: '#9ab' } });
  expect((await measurePicture(await blank.jpeg().toBuffer())).blur).toBe(0);
});

it.each([
  ['#fff', true],
  ['#f0f0f0', true],
  ['#4a7fd4', false],
  ['#c8c8c8', false],
])('a portrait before %s is before white: %s', async (background, white) => {
  const { white_share: share } = await measurePicture(await portrait(background).jpeg().toBuffer());
  expect(share > 0.25).toBe(white);
});
