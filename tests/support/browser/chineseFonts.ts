import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

const PACKAGE = path.dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const WANTED = /-(400|700)-normal\.woff$/;
const HEADER = 44;
const ENTRY = 20;

/**
 * A folder with Chinese fonts that a browser takes for installed ones: a bare machine has none, and pages full of empty
 * boxes prove nothing about layout. Made once from the web fonts of the npm package.
 */
export async function chineseFonts(cacheDirectory: string): Promise<string> {
  const target = path.join(cacheDirectory, 'noto-sans-sc');
  if (existsSync(target)) return target;
  await mkdir(cacheDirectory, { recursive: true });
  const aside = await mkdtemp(`${target}-`);
  const files = (await readdir(path.join(PACKAGE, 'files'))).filter((name) => WANTED.test(name));
  for (const name of files) {
    const font = unpackWoff(await readFile(path.join(PACKAGE, 'files', name)));
    await writeFile(path.join(aside, name.replace(/woff$/, 'ttf')), font);
  }
  // Renamed into place, so that nobody sees half of it; whoever comes second keeps the first one's.
  await rename(aside, target).catch(() => rm(aside, { recursive: true }));
  return target;
}

/** A WOFF 1 file (W3C, "WOFF File Format 1.0") as the TrueType font it was made of. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);

  const tables: Buffer[] = [head];
  let position = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + index * ENTRY;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(bytes) : bytes;
    const at = 12 + index * 16;
    woff.copy(head, at, entry, entry + 4);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(position, at + 8);
    head.writeUInt32BE(length, at + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    position += padded.length;
  }
  return Buffer.concat(tables);
}
