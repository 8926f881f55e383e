import fc from 'fast-check';
import { readCmap } from './cmap';
import { rangesFromCodePoints, rangesFromUnicodeRange, rangesInclude } from './codePointRanges';

/** A cmap with one subtable; format 12 groups are [first, last, first glyph]. */
function cmapFormat12(groups: [number, number, number][]): Buffer {
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach((group, index) =>
    group.forEach((value, part) => table.writeUInt32BE(value, 28 + index * 12 + part * 4)),
  );
  return table;
}

/** One segment of format 4 with a glyph array, and the closing segment every such table has. */
function cmapFormat4(start: number, glyphs: number[]): Buffer {
  const words = [
    0,
    1,
    3,
    1,
    0,
    12,
    4,
    0,
    0,
    4,
    0,
    0,
    0,
    start + glyphs.length - 1,
    0xffff,
    0,
    start,
    0xffff,
    0,
    1,
    4,
    0,
    ...glyphs,
  ];
  const table = Buffer.alloc(words.length * 2);
  words.forEach((word, index) => table.writeUInt16BE(word, index * 2));
  return table;
}

describe('readCmap', () => {
  it('reads format 12 beyond the BMP', () => {
    const ranges = readCmap(cmapFormat12([[0x20000, 0x20002, 5]]));
    expect(ranges).toEqual([0x20000, 0x20002]);
  });

  it('does not count characters that point at the missing glyph', () => {
    expect(readCmap(cmapFormat12([[0x4e00, 0x4e01, 0]]))).toEqual([0x4e01, 0x4e01]);
    expect(readCmap(cmapFormat4(0x4e00, [7, 0, 9]))).toEqual([0x4e00, 0x4e00, 0x4e02, 0x4e02]);
  });
});

describe('code point ranges', () => {
  it('hold exactly the code points they were made of', () => {
    const codePoints = fc.uniqueArray(fc.integer({ min: 0, max: 300 }));
    fc.assert(
      fc.property(codePoints, (members) => {
        const ranges = rangesFromCodePoints(members);
        for (let codePoint = 0; codePoint <= 301; codePoint += 1) {
          expect(rangesInclude(ranges, codePoint)).toBe(members.includes(codePoint));
        }
      }),
    );
  });

  it('are read from CSS in any order', () => {
    expect(rangesFromUnicodeRange('U+4E00-4E02,U+20')).toEqual([0x20, 0x20, 0x4e00, 0x4e02]);
  });
});
