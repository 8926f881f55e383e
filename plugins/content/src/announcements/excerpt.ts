import { plainText, shorten } from '../shared/plainText';

const LENGTH = 120;

/** The beginning of a Markdown text as plain words, for lists; an editor's own excerpt wins. */
export function excerptOf(body: string, own: string | null): string {
  return own?.trim() ? own.trim() : shorten(plainText(body), LENGTH);
}
