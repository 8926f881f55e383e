/** A part of a message: a paragraph, or lines that stand as a list. */
export type BodyPart = { kind: 'text'; text: string } | { kind: 'list'; lines: string[] };

/** Reads the plain text of a message; a paragraph of lines that begin with `- ` is a list. */
export function splitBody(body: string): BodyPart[] {
  return body
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph): BodyPart => {
      const lines = paragraph.split('\n- ');
      const [first = '', ...others] = lines;
      return first.startsWith('- ')
        ? { kind: 'list', lines: [first.slice(2), ...others] }
        : { kind: 'text', text: paragraph };
    });
}
