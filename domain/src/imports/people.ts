import type { ImportColumn } from './list';

/** The two columns that every list of people has. */
export const NAME_COLUMN: ImportColumn = {
  field: 'name',
  zh: '姓名',
  en: 'Name',
  also: ['人员姓名', '考生姓名', '学员姓名', 'Full name'],
  required: true,
  personal: 'name',
  explanation: {
    zh: '与身份证一致；少数民族姓名用“·”；生僻字用 GB 18030-2022 的字',
    en: 'As on the ID card; parts joined by “·”; rare characters of GB 18030-2022',
  },
  example: '演示甲',
};

export const ID_NUMBER_COLUMN: ImportColumn = {
  field: 'idNumber',
  zh: '身份证号码',
  en: 'ID number',
  also: ['身份证号', '证件号码', '证件号', '公民身份号码', '居民身份证号码', 'ID', 'Identity number'],
  required: true,
  personal: 'id-number',
  explanation: {
    zh: '18 位（旧的 15 位会自动升位）；在表格里请把此列设为“文本”',
    en: '18 characters (old numbers of 15 are converted); set the column to text in the spreadsheet',
  },
  example: '11010519491231002X',
};
