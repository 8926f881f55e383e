import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a fontconfig file, so that the browser sees exactly the fonts that were checked for coverage,
 * also on a machine that has no /etc/fonts at all.
 * @param places folders with fonts; those that do not exist do no harm
 * @returns path for the variable FONTCONFIG_FILE
 */
export async function writeFontconfig(directory: string, places: readonly string[]): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'fonts.conf');
  const aside = `${path}.${process.pid}`;
  const lines = places.map((place) => `  <dir>${place}</dir>`).join('\n');
  await writeFile(
    aside,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines}\n` +
      `  <cachedir>${join(directory, 'fontconfig-cache')}</cachedir>\n</fontconfig>\n`,
  );
  // Renamed into place: another process may be reading it right now.
  await rename(aside, path);
  return path;
}
