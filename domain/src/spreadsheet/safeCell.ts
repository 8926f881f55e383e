/** What a spreadsheet program takes for the beginning of a formula (OWASP, CSV injection), full-width twins included. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text as it may stand in a cell of an exported list: one that a spreadsheet program would carry out as a formula gets
 * an apostrophe in front, which such programs show as text. A plain number keeps its sign.
 */
export function safeCell(text: string): string {
  if (!FORMULA_START.test(text) || /^-\d+(\.\d+)?$/.test(text)) return text;
  return `'${text}`;
}
