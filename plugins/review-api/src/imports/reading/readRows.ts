import { readHeading, type Heading, type ImportList, type RowProblemCode } from '@zaoce/domain';
import type { SealedFile } from '@zaoce/platform';
import type { FileKind } from './detectKind';
import { readCsv } from './readCsv';
import { fault, FileFault, type SheetRow } from './sheetRow';
import { readXlsx } from './xlsx/readXlsx';

const READERS = { csv: readCsv, xlsx: readXlsx };
/** Above the heading a list may have a title and a remark. */
const ROWS_BEFORE_HEADING = 10;

/** A row of a list: its texts by field. */
export interface ListRow {
  row: number;
  texts: Record<string, string>;
  /** What no value can be read from, by field; null for the row as a whole. */
  flaws: { field: string | null; code: RowProblemCode }[];
  progress: number;
}

/** The rows below a file's heading, empty ones left out. @throws FileFault when the file as a whole is of no use */
export async function* readRows(file: SealedFile, kind: FileKind, list: ImportList): AsyncGenerator<ListRow> {
  let heading: Heading | null = null;
  let seen = 0;
  for await (const row of READERS[kind](file)) {
    if (!row.cells.some((cell) => cell.trim() !== '')) continue;
    if (heading) {
      yield toListRow(row, heading);
      continue;
    }
    const read = readHeading(list, row.cells);
    if (read && read.problems.length > 0) throw new FileFault(read.problems);
    heading = read?.heading ?? null;
    seen += 1;
    if (!heading && seen >= ROWS_BEFORE_HEADING) throw fault('no-heading', { rows: ROWS_BEFORE_HEADING });
  }
  if (!heading) throw fault('no-heading', { rows: ROWS_BEFORE_HEADING });
}

function toListRow({ row, cells, flaws, progress }: SheetRow, heading: Heading): ListRow {
  const texts: Record<string, string> = {};
  const found: ListRow['flaws'] = [];
  for (const [index, field] of heading.fields) {
    texts[field] = cells[index] ?? '';
    const code = flaws.get(index);
    if (code) found.push({ field, code });
  }
  const tooMany = cells.slice(heading.width).some((cell) => cell.trim() !== '');
  if (tooMany) found.push({ field: null, code: 'too-many-cells' });
  return { row, texts, flaws: found, progress };
}
