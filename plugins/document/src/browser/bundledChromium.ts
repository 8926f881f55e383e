import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** A browser unpacked from the npm package, and the folder of system libraries it brings along. */
export interface BundledChromium {
  executablePath: string;
  libraryPath: string;
}

/**
 * Unpacks the browser of `@sparticuz/chromium` once per version (about 5 s), for machines without one.
 *
 * Done here and not by that package's `executablePath()`, because that one unpacks to a fixed name in the shared
 * temporary folder: two processes starting together see a half-written file, and another user could put a
 * program of his own there. Here everything is unpacked aside and renamed into place.
 * @param cacheDirectory a folder only this user can write
 */
export async function unpackBundledChromium(cacheDirectory: string): Promise<BundledChromium> {
  const manifest = require.resolve('@sparticuz/chromium').replace(/build[\\/].*$/, 'package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const target = join(cacheDirectory, `chromium-${version}`);
  if (!(await exists(target))) await unpackAside(join(dirname(manifest), 'bin'), target);
  return { executablePath: join(target, 'chromium'), libraryPath: join(target, 'lib') };
}

async function unpackAside(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const aside = await mkdtemp(`${target}-`);
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(source, 'chromium.br')),
        createBrotliDecompress(),
        createWriteStream(join(aside, 'chromium')),
      ),
      // NSS and NSPR, which a bare machine may lack; the archive holds one folder, `lib`.
      pipeline(createReadStream(join(source, 'al2023.tar.br')), createBrotliDecompress(), extract(aside)),
    ]);
    await chmod(join(aside, 'chromium'), 0o755);
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process was faster: its copy is as good as ours.
    if (!(await exists(target))) throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
