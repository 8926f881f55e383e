import { qrSvg } from './qrSvg';
import { verificationUrl } from './verificationUrl';

describe('qrSvg', () => {
  it('draws exactly the dark modules of the code', () => {
    const svg = qrSvg('IN2026110000123');
    const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((run) => run.slice(1).map(Number));
    const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const dark = new Set(
      runs.flatMap(([x = 0, y = 0, length = 0]) => range(x, length).map((column) => `${column} ${y}`)),
    );
    // The finder patterns: a ring of seven, its white ring, its core (ISO/IEC 18004).
    for (const [left, top] of [
      [4, 4],
      [side - 11, 4],
      [4, side - 11],
    ] as const) {
      expect(range(left, 7).every((x) => dark.has(`${x} ${top}`) && dark.has(`${x} ${top + 6}`))).toBe(true);
      expect(range(left + 1, 5).some((x) => dark.has(`${x} ${top + 1}`))).toBe(false);
      expect(dark.has(`${left + 3} ${top + 3}`)).toBe(true);
    }
    expect(runs.every(([x = 0, y = 0, length = 0]) => x >= 4 && y >= 4 && x + length <= side - 4)).toBe(true);
  });

  it('refuses a text no code can hold', () => {
    expect(() => qrSvg('x'.repeat(3000))).toThrow();
  });
});

test.each([
  ['https://zaoce.example', 'https://zaoce.example/verify/A%2FB'],
  ['https://zaoce.example/', 'https://zaoce.example/verify/A%2FB'],
  ['https://example.cn/zaoce', 'https://example.cn/zaoce/verify/A%2FB'],
])('verification address under %s', (base, expected) => {
  expect(verificationUrl(base, 'A/B')).toBe(expected);
});

test('a base address that is not of the web is refused', () => {
  expect(() => verificationUrl('javascript:alert(1)', 'A')).toThrow();
});

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
