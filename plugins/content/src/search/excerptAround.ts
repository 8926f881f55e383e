import { plainText, shorten } from '../shared/plainText';

/** Characters before the first place, and in all. */
const BEFORE = 20;
const LENGTH = 100;

/** The piece of a Markdown text where the first of the words stands, as plain text; the beginning when none does. */
export function excerptAround(markdown: string, words: readonly string[]): string {
  const characters = [...plainText(markdown)];
  const folded = characters.map((character) => character.toLowerCase()).join('');
  const places = words.map((word) => folded.indexOf(word.toLowerCase())).filter((place) => place >= 0);
  // Places count UTF-16 units, the piece is cut by characters.
  const place = places.length > 0 ? [...folded.slice(0, Math.min(...places))].length : 0;
  const start = Math.max(0, place - BEFORE);
  return `${start > 0 ? '…' : ''}${shorten(characters.slice(start).join(''), LENGTH)}`;
}
