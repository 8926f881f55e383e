import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Cell } from './cell';
import type { Table } from './table';
import { cellXml, STYLES, textXml } from './xlsxCell';
import { SHEET_END, sheetStart, workbookParts } from './xlsxParts';

/** Excel shows 1,048,576 rows of a sheet; what is more goes on the next one. */
export const ROWS_PER_SHEET = 1_000_000;

/**
 * A table as a workbook, written as it is read: a row is asked for only when what was before it has been taken, so it
 * needs the same memory whatever its length.
 */
export async function* writeXlsx(table: Table, rowsPerSheet = ROWS_PER_SHEET): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  const names = sheetNames(table, rowsPerSheet);
  for (const [part, text] of Object.entries(workbookParts(names))) zip.addBuffer(Buffer.from(text), part);
  const rows = rowByRow(table.rows);
  const openSheet = () => {
    const sheet = Readable.from(sheetXml(table.headings, rows, rowsPerSheet), { highWaterMark: 1 });
    // The package does not look after what it reads: without this it would wait for ever.
    return sheet.once('error', (error) => output.destroy(error));
  };
  for (const [index] of names.entries()) {
    // Opened when its turn comes: the sheets share one reading of the rows.
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, (give) => give(null, openSheet()));
  }
  zip.end();
  try {
    for await (const chunk of output) yield chunk as Buffer;
  } finally {
    await rows.return();
  }
}

function sheetNames({ name, total }: Table, rowsPerSheet: number): string[] {
  const sheets = Math.max(1, Math.ceil(total / rowsPerSheet));
  return Array.from({ length: sheets }, (_, index) => (index === 0 ? name : `${name} ${index + 1}`));
}

async function* rowByRow(batches: AsyncIterable<Cell[][]>): AsyncGenerator<Cell[], void> {
  for await (const batch of batches) yield* batch;
}

/** Rows are put together to pieces of this size; a piece is what memory holds. */
const PIECE_CHARACTERS = 64 * 1024;

async function* sheetXml(
  headings: string[],
  rows: AsyncGenerator<Cell[], void>,
  limit: number,
): AsyncGenerator<Buffer> {
  let piece = sheetStart(headings.length);
  piece += `<row>${headings.map((heading) => textXml(heading, STYLES.heading)).join('')}</row>`;
  for (let taken = 0; taken < limit; taken += 1) {
    const next = await rows.next();
    if (next.done) break;
    piece += `<row>${next.value.map(cellXml).join('')}</row>`;
    if (piece.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  yield Buffer.from(piece + SHEET_END);
}
