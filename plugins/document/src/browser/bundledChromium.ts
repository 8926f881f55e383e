import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { z } from 'zod';
import { unpackOnce } from './unpackOnce';

/** A browser unpacked from the npm package, and the folder of system libraries it brings along. */
export interface BundledChromium {
  executablePath: string;
  libraryPath: string;
}

const PACKAGE = require.resolve('@sparticuz/chromium').replace(/[\\/]build[\\/].*$/, '');

/**
 * Unpacks the browser of `@sparticuz/chromium` once per version (about 5 s), for machines without one.
 *
 * Done here and not by that package's `executablePath()`, because that one unpacks to a fixed name in the shared
 * temporary folder: two processes starting together see a half-written file, and another user could put a
 * program of his own there.
 * @param cacheDirectory a folder only this user can write
 */
export async function unpackBundledChromium(cacheDirectory: string): Promise<BundledChromium> {
  const target = join(cacheDirectory, `chromium-${await packageVersion()}`);
  await unpackOnce(target, async (folder) => {
    const executable = join(folder, 'chromium');
    await Promise.all([
      pipeline(readPacked('chromium.br'), createBrotliDecompress(), createWriteStream(executable)),
      // NSS and NSPR, which a bare machine may lack; the archive holds one folder, `lib`.
      pipeline(readPacked('al2023.tar.br'), createBrotliDecompress(), extract(folder)),
    ]);
    await chmod(executable, 0o755);
  });
  return { executablePath: join(target, 'chromium'), libraryPath: join(target, 'lib') };
}

/**
 * Unpacks the one Latin font of the package. Not that we print with it: on a machine that has no font at all Chromium
 * draws no text whatsoever, not even in web fonts, because it finds no font of last resort.
 * @returns the folder with the font
 */
export async function unpackLastResortFont(cacheDirectory: string): Promise<string> {
  const target = join(cacheDirectory, `last-resort-font-${await packageVersion()}`);
  await unpackOnce(target, (folder) =>
    pipeline(readPacked('fonts.tar.br'), createBrotliDecompress(), extract(folder)),
  );
  return target;
}

async function packageVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

function readPacked(name: string): NodeJS.ReadableStream {
  return createReadStream(join(PACKAGE, 'bin', name));
}
