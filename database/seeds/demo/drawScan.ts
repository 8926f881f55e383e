import sharp from 'sharp';

/** Kinds that are drawn; the stamped form has a drawing of its own. */
export type DrawnKind =
  'photo' | 'id-card' | 'qualification-certificate' | 'labour-contract' | 'employer-licence';

/** The word DEMO as strokes: no font needs to be installed where this runs. */
const DEMO =
  'M0 0v60h18q22 0 22-30T18 0zM58 0h36M58 30h28M58 60h36M58 0v60M112 60V0l22 36L156 0v60M194 0a28 30 0 1 0 1 0z';

/** A scan of a demo document: shapes and lines, nothing that could be taken for a real one, different for every `seed`. */
export function drawScan(kind: DrawnKind, seed: number): Promise<Buffer> {
  return toJpeg(DRAWINGS[kind](seed));
}

/** The same for any kind; one without a drawing of its own is a sheet of paper. */
export function drawAnyScan(kind: string, seed: number): Promise<Buffer> {
  const known = Object.hasOwn(DRAWINGS, kind) ? (kind as DrawnKind) : 'labour-contract';
  return drawScan(known, seed);
}

/** An SVG as JPEG as a scanner would make it. */
export function toJpeg(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten({ background: '#fff' }).jpeg({ quality: 85 }).toBuffer();
}

const DRAWINGS: Record<DrawnKind, (seed: number) => string> = {
  photo: (seed) =>
    page(590, 826, '#ffffff', [
      `<circle cx="295" cy="330" r="132" fill="hsl(${hue(seed)} 32% 72%)"/>`,
      `<path d="M70 826c10-220 120-300 225-300s215 80 225 300z" fill="hsl(${hue(seed)} 38% 36%)"/>`,
    ]),
  'id-card': (seed) =>
    page(1012, 1320, '#eef3f6', [
      card(24, `hsl(${hue(seed)} 30% 93%)`),
      lines(80, 110, 6, 460, seed),
      portrait(700, 90, seed),
      card(682, 'hsl(200 28% 90%)'),
      lines(300, 900, 4, 520, seed + 1),
      mark(300, 1130, 2.2),
    ]),
  'qualification-certificate': (seed) =>
    page(1240, 1754, '#fffdf5', [
      `<rect x="60" y="60" width="1120" height="1634" fill="none" stroke="#a8894a" stroke-width="10"/>`,
      mark(390, 190, 2.2),
      portrait(860, 460, seed),
      lines(170, 480, 10, 600, seed),
      lines(170, 1120, 5, 800, seed + 3),
      stamp(920, 1440),
    ]),
  'labour-contract': (seed) =>
    page(1240, 1754, '#ffffff', [mark(390, 150, 2.2), lines(150, 380, 20, 860, seed), stamp(880, 1480)]),
  'employer-licence': (seed) =>
    page(1654, 1170, '#fdfaf0', [
      `<rect x="50" y="50" width="1554" height="1070" fill="none" stroke="#b98a2f" stroke-width="12"/>`,
      mark(600, 130, 2.2),
      lines(160, 380, 9, 620, seed),
      lines(900, 380, 6, 520, seed + 5),
      stamp(1330, 880),
    ]),
};

/** A page of a drawing, with the mark across it. */
export function page(width: number, height: number, paper: string, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="${paper}"/>${parts.join('')}</svg>`;
}

/** Lines of text that say nothing; their lengths are different for every seed. */
export function lines(x: number, y: number, count: number, width: number, seed: number): string {
  return Array.from({ length: count }, (_, index) => {
    const length = Math.round(width * (0.55 + 0.45 * noise(seed * 101 + index)));
    return `<rect x="${x}" y="${y + index * 52}" width="${length}" height="14" rx="7" fill="#5b6675"/>`;
  }).join('');
}

/** A fraction that looks random and is the same every time (the integer hash of Wellons' `lowbias32`). */
function noise(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** A round stamp in red, half transparent like ink. */
export function stamp(x: number, y: number): string {
  return `<g fill="none" stroke="#c0272d" stroke-width="10" opacity=".7"><circle cx="${x}" cy="${y}" r="125"/>
<path d="M${x} ${y - 52}l15 40h43l-35 26 13 42-36-26-36 26 13-42-35-26h43z" fill="#c0272d" stroke="none"/></g>`;
}

/** The mark that says what it is. */
export function mark(x: number, y: number, scale: number): string {
  return `<path d="${DEMO}" transform="translate(${x} ${y}) scale(${scale})" fill="none" stroke="#7b8794" stroke-width="9" stroke-linejoin="round"/>`;
}

function card(y: number, colour: string): string {
  return `<rect x="24" y="${y}" width="964" height="612" rx="36" fill="${colour}" stroke="#9fb0bd" stroke-width="4"/>`;
}

function portrait(x: number, y: number, seed: number): string {
  return `<g transform="translate(${x} ${y})"><rect width="240" height="320" fill="#fff"/>
<circle cx="120" cy="120" r="62" fill="hsl(${hue(seed)} 32% 72%)"/><path d="M20 320c4-100 50-140 100-140s96 40 100 140z" fill="hsl(${hue(seed)} 38% 36%)"/></g>`;
}

function hue(seed: number): number {
  return (seed * 47) % 360;
}
