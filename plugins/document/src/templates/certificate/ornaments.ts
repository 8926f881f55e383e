import { type SafeHtml, trustedHtml } from '../html';

/*
 * Drawings of the certificate. The national emblem is deliberately absent: its use is regulated by the National Emblem Law
 * (国徽法), which reserves it for listed organs and documents; software must not hand it out. A neutral rosette stands in
 * its place, and an authority entitled to the emblem prints on its own stock.
 */

const GOLD = '#a9812f';
const RED = '#9b2335';

/** A rosette of interlaced curves with a set square and a rule: neutral, and of the trade. */
export function rosette(): SafeHtml {
  const rings = [9.4, 8.2]
    .map((radius) => `<path d="${waveRing(radius, 0.9, 24)}" stroke-width=".22"/>`)
    .join('');
  return trustedHtml(
    `<svg class="rosette" viewBox="-12 -12 24 24" aria-hidden="true"><g fill="none" stroke="${GOLD}">` +
      `<circle r="11.2" stroke-width=".5"/><circle r="10.5" stroke-width=".18"/>${rings}` +
      `<circle r="6.6" stroke-width=".35"/></g>` +
      `<g fill="none" stroke="${RED}" stroke-width=".75" stroke-linejoin="round" stroke-linecap="round">` +
      `<path d="M-3.6 3.2H3.6L-3.6-3.8Z"/><path d="M-1.9 1.5H.2L-1.9-.6Z" stroke-width=".45"/>` +
      `<path d="M-4.3-4.6 4.4 4.1" stroke-width=".5"/></g></svg>`,
  );
}

/** The border of the sheet: 186 × 273 mm, two frames with a guilloche band between them and corner pieces. */
export function border(): SafeHtml {
  const width = 186;
  const height = 273;
  return trustedHtml(
    `<svg class="border" viewBox="0 0 ${width} ${height}" aria-hidden="true"><g fill="none">` +
      `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" stroke="${GOLD}" stroke-width=".9"/>` +
      `<rect x="1.7" y="1.7" width="${width - 3.4}" height="${height - 3.4}" stroke="${GOLD}" stroke-width=".2"/>` +
      `<rect x="8.3" y="8.3" width="${width - 16.6}" height="${height - 16.6}" stroke="${GOLD}" stroke-width=".2"/>` +
      `<rect x="9.4" y="9.4" width="${width - 18.8}" height="${height - 18.8}" stroke="${RED}" stroke-width=".45"/>` +
      `<g stroke="${GOLD}" stroke-width=".16">${bands(width, height)}</g>${corners(width, height)}</g></svg>`,
  );
}

/** Fine concentric waves behind the text, pale enough to survive copying as white. */
export function background(): SafeHtml {
  const rings = Array.from(
    { length: 26 },
    (_, index) => `<path d="${waveRing(12 + index * 2.6, 2.2, 18)}"/>`,
  ).join('');
  return trustedHtml(
    `<svg class="background" viewBox="-85 -85 170 170" aria-hidden="true">` +
      `<g fill="none" stroke="${GOLD}" stroke-opacity=".13" stroke-width=".22">${rings}</g></svg>`,
  );
}

/** The four guilloche bands, each of three interlaced waves. */
function bands(width: number, height: number): string {
  const inner = 12;
  return [0, 1, 2]
    .map((phase) => {
      const shift = (phase * 2 * Math.PI) / 3;
      const across = wave(width - 2 * inner, 2.3, 62, shift);
      const down = wave(height - 2 * inner, 2.3, 96, shift);
      return (
        `<path transform="translate(${inner} 5)" d="${across}"/>` +
        `<path transform="translate(${inner} ${height - 5})" d="${across}"/>` +
        `<path transform="translate(5 ${inner}) rotate(90)" d="${down}"/>` +
        `<path transform="translate(${width - 5} ${inner}) rotate(90)" d="${down}"/>`
      );
    })
    .join('');
}

/** A fret (回纹) in each corner. */
function corners(width: number, height: number): string {
  const fret = 'M11.5 2.6H2.6V11.5M9.9 4.2H4.2V9.9M9.9 4.2V7.6H6.2V5.9H8M4.2 9.9H7.6';
  const places: [number, number, number, number][] = [
    [0, 0, 1, 1],
    [width, 0, -1, 1],
    [0, height, 1, -1],
    [width, height, -1, -1],
  ];
  return places
    .map(
      ([x, y, scaleX, scaleY]) =>
        `<path transform="translate(${x} ${y}) scale(${scaleX} ${scaleY})" d="${fret}" stroke="${RED}" stroke-width=".5"/>`,
    )
    .join('');
}

function wave(length: number, height: number, halfWaves: number, shift: number): string {
  const steps = halfWaves * 4;
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const y = height * Math.sin((step / steps) * halfWaves * Math.PI + shift);
    return `${((step / steps) * length).toFixed(2)} ${y.toFixed(2)}`;
  });
  return `M${points.join('L')}`;
}

function waveRing(radius: number, height: number, waves: number): string {
  const steps = waves * 10;
  const points = Array.from({ length: steps }, (_, step) => {
    const angle = (step / steps) * 2 * Math.PI;
    const distance = radius + height * Math.sin(angle * waves);
    return `${(distance * Math.cos(angle)).toFixed(2)} ${(distance * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}
