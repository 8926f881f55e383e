import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readCmap } from './cmap';
import { type CodePointRanges, rangesFromUnicodeRange, rangesInclude } from './codePointRanges';
import { WEB_FACES, type WebFace } from './faces';
import { readWoff2Table } from './woff2';

/** One file of a face: the characters it is asked for, and the ones it really draws. */
interface Subset {
  face: WebFace;
  path: string;
  unicodeRange: string;
  asked: CodePointRanges;
  drawn?: CodePointRanges;
}

/** Address the page asks fonts from. `.invalid` is reserved (RFC 2606): it can never reach a real host. */
export const FONT_ORIGIN = 'https://fonts.invalid/';

/** The package's own list: subset by its name, characters as CSS `unicode-range`. */
const unicodeRanges = z.record(z.string(), z.string());

/** The subsets of every face by the file name the page asks for. Order matters: later rules win where ranges overlap. */
const subsets: ReadonlyMap<string, Subset> = new Map(WEB_FACES.flatMap(listSubsets));

function listSubsets(face: WebFace): [string, Subset][] {
  const directory = dirname(face.manifest);
  const ranges = unicodeRanges.parse(JSON.parse(readFileSync(join(directory, 'unicode.json'), 'utf8')));
  return Object.entries(ranges).map(([key, unicodeRange]) => {
    const name = `${face.slug}-${key.replace(/[[\]]/g, '')}-${face.weight}-normal.woff2`;
    const path = join(directory, 'files', name);
    return [name, { face, path, unicodeRange, asked: rangesFromUnicodeRange(unicodeRange) }];
  });
}

/** The `@font-face` rules of all subsets; the browser asks only for those whose characters a document shows. */
export function webFontRules(): string {
  return [...subsets]
    .map(
      ([name, { face, unicodeRange }]) =>
        `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-display:block;` +
        `src:url(${FONT_ORIGIN}${name}) format('woff2');unicode-range:${unicodeRange}}`,
    )
    .join('\n');
}

/** The bytes of a subset asked for by URL; `undefined` for anything that is not one of ours. */
export async function findWebFont(url: string): Promise<Buffer | undefined> {
  const subset = url.startsWith(FONT_ORIGIN) ? subsets.get(url.slice(FONT_ORIGIN.length)) : undefined;
  return subset && readFile(subset.path);
}

/** Whether some subset of the family draws the character: what the file's `cmap` says, not what its range promises. */
export function webFontDraws(family: string, codePoint: number): boolean {
  for (const subset of subsets.values()) {
    if (subset.face.family !== family || subset.face.weight !== 400) continue;
    if (!rangesInclude(subset.asked, codePoint)) continue;
    subset.drawn ??= readCmap(readWoff2Table(readFileSync(subset.path), 'cmap'));
    if (rangesInclude(subset.drawn, codePoint)) return true;
  }
  return false;
}
