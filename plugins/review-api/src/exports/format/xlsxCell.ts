import { serialOf, type Cell } from './cell';

/** Places in the styles of the workbook (`xlsxParts.ts`). */
export const STYLES = { text: 1, heading: 2, day: 3, instant: 4 } as const;

/** The most characters a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** Characters that XML 1.0 does not admit, halves of surrogate pairs among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside XML. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

/**
 * One cell. Texts are texts: formatted as such and never a formula, whatever they begin with; dates are numbers with the
 * format of a date, so that they can be sorted and counted with.
 */
export function cellXml(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (cell.kind === 'text') return textXml(cell.text, STYLES.text);
  if (cell.kind === 'number') return `<c><v>${cell.number}</v></c>`;
  const serial = serialOf(cell);
  return Number.isFinite(serial) ? `<c s="${STYLES[cell.kind]}"><v>${serial}</v></c>` : '<c/>';
}

/** A cell that holds a text in a style. */
export function textXml(text: string, style: number): string {
  const shown = escapeXml(text.slice(0, LONGEST_TEXT));
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${shown}</t></is></c>`;
}
