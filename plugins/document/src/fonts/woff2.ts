import { brotliDecompressSync } from 'node:zlib';

/** WOFF2 stores the tags of well-known tables as numbers; ours are found by position in this list (WOFF2 §4.1). */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
  'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar ' +
  'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

interface Cursor {
  position: number;
}

/**
 * Takes one table out of a WOFF2 file (https://www.w3.org/TR/WOFF2/).
 * @throws when the file is not WOFF2 or has no such table
 */
export function readWoff2Table(file: Buffer, tag: string): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Not a WOFF2 font');
  const tableCount = file.readUInt16BE(12);
  const cursor: Cursor = { position: 48 };
  let offset = 0;
  let found: { offset: number; length: number } | undefined;
  for (let index = 0; index < tableCount; index += 1) {
    const entry = readDirectoryEntry(file, cursor);
    if (entry.tag === tag) found = { offset, length: entry.length };
    offset += entry.length;
  }
  if (!found) throw new Error(`The font has no ${tag} table`);
  const compressed = file.subarray(cursor.position, cursor.position + file.readUInt32BE(20));
  return brotliDecompressSync(compressed).subarray(found.offset, found.offset + found.length);
}

function readDirectoryEntry(file: Buffer, cursor: Cursor): { tag: string; length: number } {
  const flags = file.readUInt8(cursor.position);
  cursor.position += 1;
  let tag = KNOWN_TAGS.slice((flags & 0x3f) * 5, (flags & 0x3f) * 5 + 4);
  if ((flags & 0x3f) === 0x3f) {
    tag = file.toString('latin1', cursor.position, cursor.position + 4);
    cursor.position += 4;
  }
  const originalLength = readBase128(file, cursor);
  // For glyf and loca version 3 means "stored as is"; for all others version 0 does.
  const transformed = tag === 'glyf' || tag === 'loca' ? flags >> 6 !== 3 : flags >> 6 !== 0;
  return { tag, length: transformed ? readBase128(file, cursor) : originalLength };
}

function readBase128(file: Buffer, cursor: Cursor): number {
  let value = 0;
  for (let count = 0; count < 5; count += 1) {
    const byte = file.readUInt8(cursor.position);
    cursor.position += 1;
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) return value;
  }
  throw new Error('Malformed number in a WOFF2 font');
}
