import { toHalfWidth } from '../identifiers/halfWidth';
import type { ImportList } from './list';
import type { FileProblem } from './problems';

/** In which column of the file each field stands. */
export interface Heading {
  fields: ReadonlyMap<number, string>;
  /** How many columns the heading has, unknown ones included. */
  width: number;
}

/** Headings are compared without blanks, line breaks, marks such as `*` and what stands in brackets after them. */
function squeeze(text: string): string {
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/[*：:]/gu, '')
    .replace(/(?<=.)\(.*?\)$/u, '');
}

/**
 * Looks for the heading in a row: null when the row is none (fewer than two known columns, or no row at all). The order
 * of columns does not matter, unknown columns are left alone; what is missing or there twice is named at once.
 */
export function readHeading(
  list: ImportList,
  cells: readonly string[],
): { heading: Heading; problems: FileProblem[] } | null {
  const known = new Map(
    list.columns.flatMap(({ field, zh, en, also }) =>
      [zh, en, field, ...also].map((name) => [squeeze(name), field] as const),
    ),
  );
  const fields = new Map<number, string>();
  const twice = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const field = known.get(squeeze(cell));
    if (!field) continue;
    if ([...fields.values()].includes(field)) twice.add(field);
    fields.set(index, field);
  }
  if (fields.size < 2) return null;
  const found = new Set(fields.values());
  const problems = list.columns.flatMap(({ field, zh, required }): FileProblem[] => [
    ...(required && !found.has(field) ? [{ code: 'missing-column' as const, params: { column: zh } }] : []),
    ...(twice.has(field) ? [{ code: 'column-twice' as const, params: { column: zh } }] : []),
  ]);
  return { heading: { fields, width: cells.length }, problems };
}
