import { PALETTES } from './palette';

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => {
    const value = parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [lighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(PALETTES))('the %s palette', (_mode, palette) => {
  const grounds = [palette.background.default, palette.background.paper];

  it.each(['primary', 'secondary', 'success', 'warning', 'error'] as const)(
    'reads %s on every ground at 4.5:1',
    (name) => {
      for (const ground of [...grounds, palette[name].light]) {
        expect(contrast(palette[name].main, ground)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(palette[name].contrastText, palette[name].main)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['primary', 'secondary'] as const)('reads %s text on every ground at 4.5:1', (name) => {
    for (const ground of grounds) expect(contrast(palette.text[name], ground)).toBeGreaterThanOrEqual(4.5);
  });
});
