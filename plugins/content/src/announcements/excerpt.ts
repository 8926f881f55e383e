const LENGTH = 120;

/** The beginning of a Markdown text as plain words, for lists; an editor's own excerpt wins. */
export function excerptOf(body: string, own: string | null): string {
  if (own?.trim()) return own.trim();
  const plain = body
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d+\.)\s+/gm, '')
    .replace(/[*_`~|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  return characters.length <= LENGTH ? plain : `${characters.slice(0, LENGTH - 1).join('')}…`;
}
