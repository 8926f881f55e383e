import { open, type FileHandle } from 'node:fs/promises';
import { readCmap } from './cmap';
import type { CodePointRanges } from './codePointRanges';

/** One face of a font file on this machine. */
export interface SystemFace {
  /** Full name, e.g. `Noto Serif CJK SC`: what CSS `local()` looks for. */
  fullName: string;
  /** Drawn with TrueType outlines; the alternative, CFF, becomes Type 3 in our PDFs. */
  trueType: boolean;
  drawn: CodePointRanges;
}

const NAME_FULL = 4;
const WINDOWS_PLATFORM = 3;

/**
 * Reads names and coverage of a TrueType/OpenType file or collection, touching only the tables needed
 * (collections of Chinese fonts weigh 20 MB and more).
 * @returns no faces for a file that is not a font
 */
export async function readSystemFaces(path: string): Promise<SystemFace[]> {
  const file = await open(path, 'r');
  try {
    const faces: SystemFace[] = [];
    for (const offset of await faceOffsets(file)) {
      const tables = await readDirectory(file, offset);
      const cmap = tables.get('cmap');
      const name = tables.get('name');
      if (!cmap || !name) continue;
      const fullName = readFullName(await readSlice(file, name.offset, name.length));
      if (!fullName) continue;
      const drawn = readCmap(await readSlice(file, cmap.offset, cmap.length));
      faces.push({ fullName, trueType: tables.has('glyf'), drawn });
    }
    return faces;
  } finally {
    await file.close();
  }
}

async function faceOffsets(file: FileHandle): Promise<number[]> {
  const head = await readSlice(file, 0, 12);
  const tag = head.toString('latin1', 0, 4);
  if (tag !== 'ttcf')
    return tag === 'OTTO' || tag === 'true' || head.readUInt32BE(0) === 0x00010000 ? [0] : [];
  const count = head.readUInt32BE(8);
  const offsets = await readSlice(file, 12, count * 4);
  return Array.from({ length: count }, (_, index) => offsets.readUInt32BE(index * 4));
}

async function readDirectory(
  file: FileHandle,
  offset: number,
): Promise<Map<string, { offset: number; length: number }>> {
  const count = (await readSlice(file, offset, 12)).readUInt16BE(4);
  const records = await readSlice(file, offset + 12, count * 16);
  const tables = new Map<string, { offset: number; length: number }>();
  for (let record = 0; record < count * 16; record += 16) {
    tables.set(records.toString('latin1', record, record + 4), {
      offset: records.readUInt32BE(record + 8),
      length: records.readUInt32BE(record + 12),
    });
  }
  return tables;
}

function readFullName(table: Buffer): string | undefined {
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  const names: { english: boolean; value: string }[] = [];
  for (let record = 6; record < 6 + count * 12; record += 12) {
    if (table.readUInt16BE(record) !== WINDOWS_PLATFORM || table.readUInt16BE(record + 6) !== NAME_FULL)
      continue;
    const start = strings + table.readUInt16BE(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names.push({
      english: table.readUInt16BE(record + 4) === 0x409,
      value: bytes.swap16().toString('utf16le'),
    });
  }
  return (names.find((name) => name.english) ?? names[0])?.value;
}

async function readSlice(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new RangeError('The font file is truncated');
  return buffer;
}
