import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { rangesInclude } from './codePointRanges';
import { readSystemFaces, type SystemFace } from './sfnt';

/** Where fonts live on Linux and macOS; the browser is told to look in the same places (see fontconfig.ts). */
export const SYSTEM_FONT_DIRECTORIES: readonly string[] = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
  '/Library/Fonts',
  '/System/Library/Fonts',
];

const FONT_FILES = new Set(['.ttf', '.otf', '.ttc', '.otc']);

/** The fonts installed on the machine, read once and only when a character needs them. */
export class SystemFonts {
  private faces: Promise<SystemFace[]> | undefined;

  constructor(private readonly directories: readonly string[] = SYSTEM_FONT_DIRECTORIES) {}

  /** Full name of the first installed font that draws the character; see `preference`. */
  async findFontFor(codePoint: number): Promise<string | undefined> {
    this.faces ??= this.readAll();
    return (await this.faces).find((face) => rangesInclude(face.drawn, codePoint))?.fullName;
  }

  private async readAll(): Promise<SystemFace[]> {
    const paths = (await Promise.all(this.directories.map(listFontFiles))).flat().sort();
    const faces: SystemFace[] = [];
    for (const path of paths) faces.push(...(await readSystemFaces(path).catch(() => [])));
    return faces.sort((a, b) => preference(a) - preference(b));
  }
}

/**
 * Regular faces before bold, slanted and narrow ones; TrueType before CFF, because text in it can be selected and searched
 * reliably; serif before sans, to match the page.
 */
function preference({ fullName, trueType }: SystemFace): number {
  const irregular = /bold|black|medium|light|thin|italic|oblique|condensed|mono/i.test(fullName);
  const serif = /serif|song|ming|mincho|hana|babelstone/i.test(fullName);
  return (irregular ? 4 : 0) + (trueType ? 0 : 2) + (serif ? 0 : 1);
}

async function listFontFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && FONT_FILES.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name));
}
