import { safeCell } from '@zaoce/domain';
import { stringify } from 'csv-stringify/sync';
import { cellText, type Cell } from './cell';
import type { Table } from './table';

/** A table as CSV that Excel opens as it is: UTF-8 with its mark, no cell that it would carry out as a formula. */
export async function* writeCsv({ headings, rows }: Table): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${linesOf([headings])}`);
  for await (const batch of rows) yield Buffer.from(linesOf(batch.map((row) => row.map(textOf))));
}

function linesOf(rows: string[][]): string {
  // A line break of either kind is quoted, not only the one that ends the rows.
  return stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}

function textOf(cell: Cell): string {
  return cell?.kind === 'text' ? safeCell(cell.text) : cellText(cell);
}
