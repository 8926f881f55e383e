import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { readPdf } from './pdf';

/*
 * Scans as people make them: made here, so that no picture of a real document is in the repository.
 */

/** The digest of a title as 32 bars of 256 heights, across the page. */
function titleBars(title: string, width: number): string {
  const digest = createHash('sha256').update(title).digest();
  const step = width / (digest.length + 2);
  return Array.from(
    digest,
    (byte, n) =>
      `<rect x="${(n + 1) * step}" y="20" width="${step * 0.6}" height="${8 + byte}" fill="#223"/>`,
  ).join('');
}

/**
 * A page with a few lines on it, as JPEG. Different titles give different bytes: the title stands on the page as a row of
 * bars and not in letters, which a machine without fonts would leave out.
 */
export function paperScan(title: string, size: { width?: number; height?: number } = {}): Promise<Buffer> {
  const { width = 1240, height = 1754 } = size;
  const lines = Array.from(
    { length: 24 },
    (_, n) =>
      `<rect x="140" y="${320 + n * 52}" width="${500 + ((n * 137) % 460)}" height="10" fill="#667"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fdfcf8"/>
${titleBars(title, width)}${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
}

/** A portrait of nobody on white, 295 × 413 as the rules ask. */
export function portrait(hue = 210): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="590" height="826"><rect width="100%" height="100%" fill="#fff"/>
<circle cx="295" cy="330" r="130" fill="hsl(${hue} 30% 70%)"/><path d="M70 826c10-220 120-300 225-300s215 80 225 300z" fill="hsl(${hue} 40% 35%)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 90 }).toBuffer();
}

/** A page photographed with a telephone: far larger than a scan may be, with the noise of a small lens. */
export function bigPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 150, sigma: 40 } as const;
  return sharp({ create: { width: 3000, height: 4000, channels: 3, background: '#eee', noise } })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** What comes back from the employer: the first page of the printed form, stamped, a little askew, as JPEG. */
export async function stampedForm(pdf: Buffer): Promise<Buffer> {
  const [page] = await readPdf(pdf);
  if (!page) throw new Error('the form has no page');
  const printed = await page.picture();
  const { width = 1190, height = 1684 } = await sharp(printed).metadata();
  const stamp = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g fill="none" stroke="#c0272d" stroke-width="9" opacity=".75">
<circle cx="${width * 0.7}" cy="${height * 0.82}" r="120"/><path d="M${width * 0.7 - 40} ${height * 0.82}h80m-40-40v80"/></g></svg>`;
  const stamped = await sharp(printed)
    .composite([{ input: Buffer.from(stamp) }])
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
  return sharp(stamped).rotate(0.8, { background: '#f7f6f2' }).jpeg({ quality: 80 }).toBuffer();
}
