import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SYSTEM_FONT_DIRECTORIES } from './systemFonts';

/**
 * Writes a fontconfig file, so that the browser sees exactly the fonts that were checked for coverage,
 * also on a machine that has no /etc/fonts at all.
 * @returns path for the variable FONTCONFIG_FILE
 */
export async function writeFontconfig(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'fonts.conf');
  const places = SYSTEM_FONT_DIRECTORIES.map((place) => `  <dir>${place}</dir>`).join('\n');
  const aside = `${path}.${process.pid}`;
  await writeFile(
    aside,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${places}\n` +
      `  <cachedir>${join(directory, 'fontconfig-cache')}</cachedir>\n</fontconfig>\n`,
  );
  // Renamed into place: another process may be reading it right now.
  await rename(aside, path);
  return path;
}
