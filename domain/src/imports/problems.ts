import { fillPlaceholders, type Bilingual } from '../refusal';

/** What may be wrong with one row of an imported list. The words are stored with the import. */
const ROW_PROBLEMS = {
  required: { zh: '不能为空。', en: 'It must not be empty.' },
  'too-long': { zh: '过长，最多 {limit} 个字。', en: 'Too long; at most {limit} characters.' },
  'control-characters': { zh: '含有不可见的控制字符。', en: 'It holds invisible control characters.' },
  'person-name': {
    zh: '姓名应为 2 至 50 个汉字（或拉丁字母），间隔号写“·”。',
    en: 'A name has 2 to 50 Chinese or Latin characters, parts joined by “·”.',
  },
  'name-private-use': {
    zh: '姓名中有旧系统的自造字，请换成正式的生僻字（GB 18030-2022）。',
    en: 'The name holds a private character of an old system; use the official rare character (GB 18030-2022).',
  },
  'id-length': {
    zh: '身份证号码应为 18 位（旧号 15 位）。',
    en: 'An ID number has 18 characters (old ones 15).',
  },
  'id-characters': {
    zh: '身份证号码含有不该有的字符。',
    en: 'The ID number holds characters that it cannot have.',
  },
  'id-birth-date': {
    zh: '身份证号码中的出生日期不存在。',
    en: 'The birth date in the ID number does not exist.',
  },
  'id-checksum': { zh: '身份证号码校验位不正确。', en: 'The check character of the ID number is wrong.' },
  'id-future': {
    zh: '身份证号码中的出生日期在将来。',
    en: 'The birth date in the ID number lies in the future.',
  },
  'id-as-number': {
    zh: '身份证号码被表格当作数字，末几位已丢失。请把该列设为“文本”后重新填写。',
    en: 'The spreadsheet took the ID number for a number and lost its last digits; set the column to text and enter it again.',
  },
  'certificate-number': {
    zh: '证书编号只能有字母、数字、汉字、括号和连字符，最多 40 位。',
    en: 'A certificate number has letters, digits, Chinese characters, brackets and hyphens, at most 40.',
  },
  'record-number': {
    zh: '记录编号只能有字母、数字和 . _ - /，最多 60 位。',
    en: 'A record number has letters, digits and . _ - /, at most 60.',
  },
  'not-a-word': { zh: '只能填：{words}。', en: 'Only these are known: {words}.' },
  'not-a-date': {
    zh: '不是有效的日期，请写成 2026-11-22。',
    en: 'Not a valid date; write 2026-11-22.',
  },
  'date-in-future': { zh: '日期在将来。', en: 'The date lies in the future.' },
  'date-too-early': {
    zh: '日期过早（应不早于 {earliest}）。',
    en: 'The date is too early (before {earliest}).',
  },
  'ends-before-start': { zh: '结束日期早于开始日期。', en: 'The end lies before the start.' },
  year: { zh: '年度应为四位年份，2000 年以后。', en: 'A year has four digits and lies after 2000.' },
  hours: {
    zh: '学时应大于 0、不超过 {limit}，最小单位半学时。',
    en: 'Hours are above 0, at most {limit}, in halves.',
  },
  'other-authority': {
    zh: '不属于您的初审机构，只能导入本机构的名单。',
    en: 'It belongs to another authority; you import only your own.',
  },
  'twice-in-file': { zh: '与本文件第 {row} 行重复。', en: 'The same as row {row} of this file.' },
  'formula-cell': {
    zh: '单元格是公式，请改为数值（选择性粘贴·数值）。',
    en: 'The cell is a formula; paste it as a value.',
  },
  'error-cell': { zh: '单元格是错误值。', en: 'The cell holds an error.' },
  'too-many-cells': { zh: '此行的列数多于表头。', en: 'The row has more cells than the heading.' },
  'of-other-authority': {
    zh: '此编号已登记在其他初审机构名下。',
    en: 'Another authority holds a record of this number.',
  },
  'claimed-identity': {
    zh: '此人已凭该记录开立账号，姓名和身份证号码不能再用导入更改。',
    en: 'An account was opened with this record; its name and ID number cannot be changed by an import.',
  },
  'applicant-name': {
    zh: '已有同一身份证号码的账号，但姓名不同，请核对。',
    en: 'An account with this ID number has another name; compare them.',
  },
  'reported-before': {
    zh: '同一培训已用另一记录编号上报，不能重复计算学时。',
    en: 'The same course was reported under another record number; hours count once.',
  },
} as const satisfies Record<string, Bilingual>;

/** What makes a whole file useless. */
const FILE_PROBLEMS = {
  encoding: {
    zh: '文字编码无法识别，请另存为 UTF-8 或 GB 18030 的 CSV，或 XLSX。',
    en: 'The encoding is neither UTF-8 nor GB 18030; save it again as such a CSV or as XLSX.',
  },
  'broken-csv': { zh: '第 {row} 行附近引号不配对，无法读取。', en: 'Quotes do not match near line {row}.' },
  'broken-spreadsheet': { zh: '文件已损坏，无法读取。', en: 'The file is damaged and cannot be read.' },
  'not-a-workbook': {
    zh: '压缩包里不是 XLSX 工作簿。',
    en: 'The archive is no XLSX workbook.',
  },
  'with-macros': {
    zh: '工作簿带有宏，请另存为不带宏的 XLSX。',
    en: 'The workbook carries macros; save it as XLSX without them.',
  },
  'too-large-inside': {
    zh: '文件解压后过大，已停止读取。',
    en: 'The file is far too large once unpacked; reading was stopped.',
  },
  'no-sheet': { zh: '工作簿里没有工作表。', en: 'The workbook has no sheet.' },
  'no-rows': { zh: '除表头外没有数据。', en: 'There is no row below the heading.' },
  'no-heading': {
    zh: '第一个工作表的前 {rows} 行里没有找到表头，请使用下载的模板。',
    en: 'No heading was found in the first {rows} rows of the first sheet; use the template.',
  },
  'missing-column': { zh: '缺少“{column}”列。', en: 'The column “{column}” is missing.' },
  'column-twice': { zh: '“{column}”列出现了两次。', en: 'The column “{column}” stands there twice.' },
  'merged-cells': {
    zh: '数据区有合并单元格（{range}），请取消合并后每行写全。',
    en: 'Cells are merged ({range}); unmerge them and fill every row.',
  },
  'too-many-rows': { zh: '超过 {limit} 行，请分成几个文件。', en: 'More than {limit} rows; split the file.' },
  interrupted: {
    zh: '多次尝试仍未能读完，请重新上传。',
    en: 'It could not be read to the end in several tries; upload it again.',
  },
} as const satisfies Record<string, Bilingual>;

export type RowProblemCode = keyof typeof ROW_PROBLEMS;
export type FileProblemCode = keyof typeof FILE_PROBLEMS;
export type ProblemValues = Record<string, string | number>;

/** Something wrong with a file as a whole. */
export interface FileProblem {
  code: FileProblemCode;
  params: ProblemValues;
}

/** Something wrong with one row. `value` is what stands there, covered where it is personal. */
export interface RowProblem {
  /** Field of the list; null when it concerns the row. */
  field: string | null;
  code: RowProblemCode;
  value: string | null;
  params: ProblemValues;
}

function describe(text: Bilingual, params: ProblemValues): Bilingual {
  return { zh: fillPlaceholders(text.zh, params), en: fillPlaceholders(text.en, params) };
}

/** The sentence of a problem of a row. */
export function describeRowProblem(code: RowProblemCode, params: ProblemValues = {}): Bilingual {
  return describe(ROW_PROBLEMS[code], params);
}

/** The sentence of a problem of a file. */
export function describeFileProblem(code: FileProblemCode, params: ProblemValues = {}): Bilingual {
  return describe(FILE_PROBLEMS[code], params);
}

/** Whether a word is one of the problems of a row; zod's own messages are not. */
export function isRowProblem(word: string): word is RowProblemCode {
  return Object.hasOwn(ROW_PROBLEMS, word);
}
