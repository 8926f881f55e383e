import type { Bilingual, Figure } from '@zaoce/domain';
import { columnsOf } from '../exports/columns';
import type { ExportColumn } from '../exports/source';
import type { Statistics } from './subject';

/** A line of the file: which table it belongs to, what it is about, its numbers as far as the table has them. */
interface StatisticsLine {
  table: Bilingual;
  name: Bilingual;
  numbers: Partial<Record<NumberKey, Figure | number | null>>;
}
type NumberKey = (typeof NUMBERS)[number][0];

const NUMBERS = [
  ['waiting', '待领取', 'Waiting'],
  ['inReview', '办理中', 'In review'],
  ['overdue', '已超期', 'Overdue'],
  ['decided', '已作决定', 'Decided'],
  ['approved', '同意', 'Approved'],
  ['returned', '打回', 'Returned'],
  ['refused', '不予注册', 'Refused'],
  ['firstPass', '一次通过', 'Passed at once'],
  ['returnRate', '打回率', 'Return rate'],
  ['firstPassRate', '一次通过率', 'First-pass rate'],
  ['medianWorkingDays', '用时中位数（工作日）', 'Median (working days)'],
] as const;

const { words, number } = columnsOf<StatisticsLine>();

/** The columns of the file. */
export const STATISTICS_COLUMNS: readonly ExportColumn<StatisticsLine>[] = [
  words('表', 'Table', ({ table }) => table),
  words('项目', 'Line', ({ name }) => name),
  ...NUMBERS.map(([key, zh, en]) =>
    number(zh, en, ({ numbers }) => {
      const value = numbers[key];
      return typeof value === 'object' ? value?.count : value;
    }),
  ),
];

const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Every table of the statistics, one below the other. */
export function statisticsLines(data: Statistics): StatisticsLine[] {
  const { period, total, perPeriod, reasons, byStage, byReviewer, byAuthority } = data;
  const of = (zh: string, en: string) => ({ table: { zh, en } });
  return [
    { ...of('合计', 'Total'), name: same(`${period.from} – ${period.to}`), numbers: total },
    ...perPeriod.map((part) => ({
      ...of('按时间', 'By time'),
      name: same(part.from === part.to ? part.from : `${part.from} – ${part.to}`),
      numbers: part,
    })),
    ...reasons.map(({ code, label, filings }) => ({
      ...of('打回原因', 'Reasons of returns'),
      name: { zh: `${code} ${label.zh}`, en: `${code} ${label.en}` },
      numbers: { returned: filings },
    })),
    ...byStage.map((row) => ({
      ...of('按业务和阶段', 'By type and stage'),
      name: {
        zh: `${row.label.zh} · ${row.stageLabel.zh}`,
        en: `${row.label.en} · ${row.stageLabel.en}`,
      },
      numbers: row,
    })),
    ...byReviewer.map((row) => ({ ...of('按办理人', 'By reviewer'), name: same(row.name), numbers: row })),
    ...byAuthority.map((row) => ({ ...of('各机构', 'By office'), name: row.name, numbers: row })),
  ];
}
