import { fault } from '../sheetRow';
import { readXml } from './parseXml';
import type { Workbook } from './workbook';
import type { Archive } from './zipEntries';

/** More text than 100,000 rows of a list have; they are kept in memory while the sheet is read. */
const MOST_CHARACTERS = 24_000_000;

/** The texts that the cells of a workbook share, by number. Reading aids (furigana) are no part of them. */
export async function readSharedStrings(
  archive: Archive,
  { sharedStrings: entry }: Workbook,
): Promise<string[]> {
  const strings: string[] = [];
  if (!entry) return strings;
  let characters = 0;
  let text = '';
  let inText = false;
  let inReadingAid = false;
  await readXml(await archive.open(entry), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReadingAid = true;
      inText = name === 't' && !inReadingAid;
    },
    text: (part) => {
      if (inText) text += part;
    },
    close: (name) => {
      if (name === 'rPh') inReadingAid = false;
      inText = false;
      if (name !== 'si') return;
      characters += text.length;
      if (characters > MOST_CHARACTERS) throw fault('too-large-inside');
      strings.push(unescapeText(text));
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
