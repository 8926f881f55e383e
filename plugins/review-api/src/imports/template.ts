import { Readable } from 'node:stream';
import { IMPORT_LISTS, inLocale, MOST_IMPORT_ROWS, type ImportListName, type Locale } from '@zaoce/domain';
import { ZipFile } from 'yazl';
import { writeCsv } from '../exports/format/csv';
import { STYLES, textXml } from '../exports/format/xlsxCell';
import { SHEET_END, sheetStart, workbookParts } from '../exports/format/xlsxParts';

const WORDS = {
  'zh-CN': {
    list: '名单',
    guide: '填写说明',
    headings: ['列', '是否必填', '填写要求', '示例'],
    needed: '必填',
    free: '可不填',
    remarks: [
      '第一个工作表是名单，请删去示例行后填写；列的顺序可以调整。',
      `一个文件最多 ${MOST_IMPORT_ROWS} 行；也可以另存为 CSV（UTF-8 或 GB 18030）。`,
      '请勿合并单元格、使用公式或宏。',
    ],
  },
  en: {
    list: 'List',
    guide: 'How to fill it in',
    headings: ['Column', 'Needed', 'What may stand in it', 'Example'],
    needed: 'yes',
    free: 'no',
    remarks: [
      'The first sheet is the list; delete the example. Columns may be in any order.',
      `At most ${MOST_IMPORT_ROWS} rows in a file; it may be saved as CSV (UTF-8 or GB 18030).`,
      'No merged cells, formulas or macros, please.',
    ],
  },
};

/** A list to be filled in, as CSV: its heading and an invented row. */
export function csvTemplate(list: ImportListName, locale: Locale): Readable {
  const { columns } = IMPORT_LISTS[list];
  async function* rows() {
    yield await Promise.resolve([columns.map(({ example }) => ({ kind: 'text' as const, text: example }))]);
  }
  const headings = columns.map((column) => inLocale(column, locale));
  return Readable.from(writeCsv({ name: '', headings, total: 1, rows: rows() }), { objectMode: false });
}

/** The same as a workbook, with a second sheet that says what may stand in each column. */
export function xlsxTemplate(list: ImportListName, locale: Locale): Readable {
  const { columns } = IMPORT_LISTS[list];
  const words = WORDS[locale];
  const data = [columns.map((column) => inLocale(column, locale)), columns.map(({ example }) => example)];
  const guide = [
    words.headings,
    ...columns.map((column) => [
      inLocale(column, locale),
      column.required ? words.needed : words.free,
      inLocale(column.explanation, locale),
      column.example,
    ]),
    ...words.remarks.map((remark) => [remark]),
  ];
  const zip = new ZipFile();
  for (const [part, text] of Object.entries(workbookParts([words.list, words.guide]))) {
    zip.addBuffer(Buffer.from(text), part);
  }
  for (const [index, rows] of [data, guide].entries()) {
    zip.addBuffer(Buffer.from(sheetXml(rows)), `xl/worksheets/sheet${index + 1}.xml`);
  }
  zip.end();
  return zip.outputStream as Readable;
}

/** Every cell is a text, so that what people type below stays one, ID numbers above all. */
function sheetXml(rows: string[][]): string {
  const lines = rows.map((cells, index) => {
    const style = index === 0 ? STYLES.heading : STYLES.text;
    return `<row>${cells.map((cell) => textXml(cell, style)).join('')}</row>`;
  });
  return sheetStart(rows[0]?.length ?? 1) + lines.join('') + SHEET_END;
}
