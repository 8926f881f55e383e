import { qrSvg } from '@zaoce/document';
import { lines, mark, page, stamp, toJpeg } from './drawScan';

/** A printed application form as it comes back from the employer: its code upper right, signed, stamped. */
export function drawStampedForm(code: string, seed: number): Promise<Buffer> {
  const picture = qrSvg(code).replace('<svg ', '<svg x="985" y="70" width="185" height="185" ');
  const rows = [300, 640, 980].map(
    (y) =>
      `<rect x="80" y="${y}" width="1080" height="310" fill="none" stroke="#222" stroke-width="3"/><path d="M80 ${y + 60}h1080" stroke="#222" stroke-width="3"/>`,
  );
  return toJpeg(
    page(1240, 1754, '#fefefc', [
      mark(430, 110, 2),
      picture,
      ...rows,
      lines(120, 380, 4, 900, seed),
      lines(120, 720, 4, 900, seed + 2),
      lines(120, 1060, 4, 900, seed + 4),
      lines(120, 1360, 3, 620, seed + 6),
      `<path d="M150 1600c60-90 90 60 140-20s60-60 90 10 90-60 130 0" fill="none" stroke="#1d2b4f" stroke-width="7"/>`,
      stamp(900, 1500),
    ]),
  );
}
