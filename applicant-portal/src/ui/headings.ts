/** A heading of a text: what it says and the name under which it can be linked. */
export interface Heading {
  id: string;
  text: string;
}

/** The name of a heading in the address: its letters and digits, of any script, the rest as hyphens. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The headings of the second level of a Markdown text, for its table of contents; code blocks have none. */
export function findHeadings(markdown: string): Heading[] {
  return [...markdown.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^##\s+(.+?)\s*#*$/gm)].map(
    ([, raw = '']) => {
      const text = raw.replace(/[*_`]|\[([^\]]*)\]\([^)]*\)/g, '$1');
      return { id: headingId(text), text };
    },
  );
}
