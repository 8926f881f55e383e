import fc from 'fast-check';
import { chordAt, fitAt, splitEvenly, widthInEms } from './sealGeometry';

describe('fitting text into the seal', () => {
  it('keeps the size of the pattern while there is room', () => {
    expect(fitAt('演示甲', 17.5, 7.76)).toBe(7.76);
  });

  it('never lets a text cross the inner line', () => {
    const texts = fc.string({
      unit: fc.constantFrom('演', '示', 'A', '1', '·'),
      minLength: 1,
      maxLength: 50,
    });
    fc.assert(
      fc.property(texts, fc.double({ min: 6, max: 29, noNaN: true }), (text, y) => {
        const size = fitAt(text, y, 7.76);
        // Below 0.8 mm nothing is set: such a text is cut into lines first.
        fc.pre(size > 0.8);
        expect(widthInEms(text) * size).toBeLessThanOrEqual(chordAt(y, size));
      }),
    );
  });
});

describe('splitting into lines', () => {
  it('loses no character, also outside the BMP, and keeps lines even', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (text, count) => {
          const parts = splitEvenly(text, count);
          expect(parts.join('')).toBe(text);
          expect(parts).toHaveLength(count);
        },
      ),
    );
  });
});
