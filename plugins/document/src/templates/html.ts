/** Markup that is safe to put into a document: made by `html`, or a constant of the code. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

/** What may be put into a template; everything but SafeHtml is escaped, nothing is printed for empty values. */
export type HtmlValue = SafeHtml | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * Tagged template for HTML and SVG: interpolations are escaped by construction.
 * Attributes that take a value must be quoted in the template; style sheets take only `cssString` values.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): SafeHtml {
  return new SafeHtml(strings.reduce((text, part, index) => text + renderValue(values[index - 1]) + part));
}

/** Marks markup from our own code (drawings, style sheets) as safe. Never for anything a person typed. */
export function trustedHtml(markup: string): SafeHtml {
  return new SafeHtml(markup);
}

/** A space as wide as a Han character. */
export const WIDE_SPACE = '\u3000';

/** A text of several lines, as somebody typed it: each line break is kept. */
export function lines(text: string | undefined): SafeHtml {
  return html`${(text ?? '').split(/\r?\n/).map((line, index) => [index > 0 && LINE_BREAK, line])}`;
}

const LINE_BREAK = trustedHtml('<br />');

/** A text of several paragraphs, as somebody typed it. */
export function paragraphs(text: string): SafeHtml[] {
  return text
    .split(/\r?\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p>${part}</p>`);
}

function renderValue(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.text;
  if (typeof value === 'object') return value.map(renderValue).join('');
  return escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for element content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A text as CSS string, safe inside a `<style>` element too: nothing but letters, digits and Han stays as it is. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
