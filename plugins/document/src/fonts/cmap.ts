import { type CodePointRanges, rangesFromCodePoints } from './codePointRanges';

/**
 * Reads an OpenType `cmap` table: which code points the font draws.
 * Only formats 4 (BMP) and 12 (all planes) are read; every Unicode font made since 2000 has one of them.
 * Entries that point at glyph 0 (the "missing" box) do not count.
 */
export function readCmap(table: Buffer): CodePointRanges {
  const codePoints = new Set<number>();
  for (const offset of subtableOffsets(table)) {
    const format = table.readUInt16BE(offset);
    if (format === 4) readFormat4(table, offset, codePoints);
    if (format === 12) readFormat12(table, offset, codePoints);
  }
  return rangesFromCodePoints(codePoints);
}

function subtableOffsets(table: Buffer): Set<number> {
  const count = table.readUInt16BE(2);
  const offsets = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    const record = 4 + index * 8;
    const platform = table.readUInt16BE(record);
    const encoding = table.readUInt16BE(record + 2);
    // Unicode, or Windows with a Unicode encoding; symbol and legacy code pages say nothing about Unicode.
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) {
      offsets.add(table.readUInt32BE(record + 4));
    }
  }
  return offsets;
}

function readFormat4(table: Buffer, offset: number, into: Set<number>): void {
  const doubledCount = table.readUInt16BE(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubledCount + 2;
  const deltas = starts + doubledCount;
  const rangeOffsets = deltas + doubledCount;
  for (let segment = 0; segment < doubledCount; segment += 2) {
    const start = table.readUInt16BE(starts + segment);
    const end = table.readUInt16BE(ends + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const rangeOffset = table.readUInt16BE(rangeOffsets + segment);
    for (let codePoint = start; codePoint <= end && codePoint !== 0xffff; codePoint += 1) {
      let glyph = codePoint;
      if (rangeOffset !== 0) {
        const position = rangeOffsets + segment + rangeOffset + (codePoint - start) * 2;
        glyph = position + 2 <= table.length ? table.readUInt16BE(position) : 0;
        if (glyph === 0) continue;
      }
      if (((glyph + delta) & 0xffff) !== 0) into.add(codePoint);
    }
  }
}

function readFormat12(table: Buffer, offset: number, into: Set<number>): void {
  const groups = table.readUInt32BE(offset + 12);
  for (let group = 0; group < groups; group += 1) {
    const record = offset + 16 + group * 12;
    const start = table.readUInt32BE(record);
    const end = table.readUInt32BE(record + 4);
    const glyph = table.readUInt32BE(record + 8);
    for (let codePoint = start; codePoint <= end; codePoint += 1) {
      if (glyph + (codePoint - start) !== 0) into.add(codePoint);
    }
  }
}
