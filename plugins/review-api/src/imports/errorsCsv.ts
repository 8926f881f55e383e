import { Readable } from 'node:stream';
import type { Locale } from '@zaoce/domain';
import type { Cell } from '../exports/format/cell';
import { writeCsv } from '../exports/format/csv';
import type { ImportErrorView } from './views/errorView';

const HEADINGS = {
  'zh-CN': ['行号', '列', '内容', '问题'],
  en: ['Row', 'Column', 'Value', 'Problem'],
};

/** The wrong rows as CSV, a line per problem, written while they are read. */
export function errorsCsv(wrong: AsyncIterable<ImportErrorView[]>, locale: Locale): Readable {
  const table = { name: '', headings: HEADINGS[locale], total: 0, rows: lines(wrong) };
  return Readable.from(writeCsv(table), { objectMode: false });
}

async function* lines(pages: AsyncIterable<ImportErrorView[]>): AsyncGenerator<Cell[][]> {
  const text = (value: string | null): Cell => (value ? { kind: 'text', text: value } : null);
  for await (const page of pages) {
    yield page.flatMap(({ row, problems }) =>
      problems.map(({ column, value, message }) => [
        { kind: 'number', number: row } as const,
        text(column),
        text(value),
        text(message),
      ]),
    );
  }
}
