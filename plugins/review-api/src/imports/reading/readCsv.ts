import { Readable } from 'node:stream';
import type { SealedFile } from '@zaoce/platform';
import { CsvError, parse } from 'csv-parse';
import { decodeText, detectEncoding } from './decodeText';
import { fault, type SheetRow } from './sheetRow';

/** Longer than any honest row; a quote that is never closed would otherwise swallow the file. */
const LONGEST_RECORD = 64 * 1024;
const DELIMITERS = [',', '\t', ';'] as const;
const NO_FLAWS: SheetRow['flaws'] = new Map();

/** The rows of a CSV file: UTF-8 with or without a mark, GB 18030 or UTF-16; comma, tab or semicolon between cells. */
export async function* readCsv(file: SealedFile): AsyncGenerator<SheetRow> {
  const encoding = await detectEncoding(file);
  let row = 0;
  const parser = parse({
    delimiter: await detectDelimiter(file, encoding),
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_RECORD,
  });
  const source = Readable.from(decodeText(file, encoding), { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      const progress = Math.min(1, parser.info.bytes / Math.max(1, file.size));
      yield { row, cells, flaws: NO_FLAWS, progress };
    }
  } catch (error) {
    if (error instanceof CsvError) throw fault('broken-csv', { row: row + 1 });
    throw error;
  } finally {
    source.destroy();
  }
}

/** The mark that stands most often in the first line. */
async function detectDelimiter(
  file: SealedFile,
  encoding: Parameters<typeof decodeText>[1],
): Promise<string> {
  let line = '';
  for await (const text of decodeText(file, encoding)) {
    line = text.split(/\r?\n/, 1)[0] ?? '';
    break;
  }
  const counts = DELIMITERS.map((mark) => line.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
