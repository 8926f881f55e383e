import { z } from 'zod';
import { EDUCATION_CATEGORIES, EDUCATION_MODES } from '../sections/options';
import { AUTHORITY_COLUMN, authorityCell } from './authorityCell';
import { hours, idNumber, orEmpty, pastDay, personName, recordNumber, text, word, year } from './cells';
import type { ImportList, ReadingContext } from './list';
import { ID_NUMBER_COLUMN, NAME_COLUMN } from './people';

const EARLIEST_COURSE = '2000-01-01';
/** More than a course of four years can have. */
const MOST_HOURS = 240;

const CATEGORY_WORDS = EDUCATION_CATEGORIES.map((option) => ({ ...option, also: [`${option.zh}课`] }));
const MODE_SPELLINGS = { online: ['网络教育', '网授', '线上'], onsite: ['现场教育', '面授', '线下'] };
const MODE_WORDS = EDUCATION_MODES.map((option) => ({ ...option, also: MODE_SPELLINGS[option.value] }));

const dates = (field: string, zh: string, en: string, also: string[], example: string) => ({
  field,
  zh,
  en,
  also,
  required: true,
  explanation: { zh: '如 2026-03-02，不能在将来', en: 'Such as 2026-03-02, not in the future' },
  example,
});

/** The fields of a course that anybody reports, by file or by program. */
function courseFields({ onDay }: ReadingContext) {
  return {
    name: personName,
    idNumber: idNumber(onDay),
    externalId: orEmpty(recordNumber),
    year: orEmpty(year),
    startsOn: pastDay(onDay, EARLIEST_COURSE),
    endsOn: pastDay(onDay, EARLIEST_COURSE),
    category: word(CATEGORY_WORDS),
    content: text(120),
    mode: word(MODE_WORDS),
    provider: text(60),
    hours: hours(MOST_HOURS),
  };
}

interface Course {
  year: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

/** A course does not end before it begins; one without a year belongs to the year in which it ended. */
function finishCourse<T extends Course>(row: T, context: z.RefinementCtx): T {
  if (row.startsOn !== null && row.endsOn !== null && row.endsOn < row.startsOn) {
    context.addIssue({ code: 'custom', message: 'ends-before-start', path: ['endsOn'] });
  }
  return { ...row, year: row.year ?? row.endsOn?.slice(0, 4) ?? null };
}

/** Continuing education as a list of the association (domain.md 4). One row per course of a person. */
export const EDUCATION_LIST: ImportList = {
  name: 'education-records',
  title: { zh: '继续教育记录', en: 'Continuing education records' },
  columns: [
    NAME_COLUMN,
    ID_NUMBER_COLUMN,
    {
      field: 'externalId',
      zh: '记录编号',
      en: 'Record number',
      also: ['学习记录编号', '培训记录编号', '编号', 'Record ID'],
      required: false,
      explanation: {
        zh: '上报单位自己的编号；更正同一条记录时不变；可以不填',
        en: 'The number of whoever reports it; stays the same when the record is corrected; may be empty',
      },
      example: 'YS-2026-0001',
    },
    {
      field: 'year',
      zh: '年度',
      en: 'Year',
      also: ['继续教育年度', '学习年度'],
      required: false,
      explanation: { zh: '四位年份；不填则按结束日期', en: 'Four digits; empty means the year of the end' },
      example: '2026',
    },
    dates('startsOn', '开始日期', 'Starts on', ['起始日期', '培训开始日期', '开始时间'], '2026-03-02'),
    dates(
      'endsOn',
      '结束日期',
      'Ends on',
      ['截止日期', '培训结束日期', '结束时间', '完成日期'],
      '2026-03-06',
    ),
    {
      field: 'category',
      zh: '类别',
      en: 'Category',
      also: ['课程类别', '学时类别', '必修选修'],
      required: true,
      explanation: { zh: '必修、选修', en: 'Compulsory, Elective' },
      example: '必修',
    },
    {
      field: 'content',
      zh: '培训内容',
      en: 'Content',
      also: ['课程名称', '课程', '学习内容', 'Course'],
      required: true,
      explanation: { zh: '最多 120 字', en: 'At most 120 characters' },
      example: '工程造价计价依据（演示课程）',
    },
    {
      field: 'mode',
      zh: '培训方式',
      en: 'Mode',
      also: ['方式', '学习形式', '培训形式'],
      required: true,
      explanation: { zh: '网络、现场', en: 'Online, On site' },
      example: '网络',
    },
    {
      field: 'provider',
      zh: '培训机构',
      en: 'Provider',
      also: ['培训单位', '施教机构', '举办单位'],
      required: true,
      explanation: { zh: '最多 60 字', en: 'At most 60 characters' },
      example: '演示继续教育中心',
    },
    {
      field: 'hours',
      zh: '学时',
      en: 'Hours',
      also: ['学时数', '课时'],
      required: true,
      explanation: { zh: '大于 0，可有半学时', en: 'Above 0, halves allowed' },
      example: '15',
    },
    AUTHORITY_COLUMN,
  ],
  rowSchema: (context) =>
    z.object({ ...courseFields(context), authorityCode: authorityCell(context) }).transform(finishCourse),
};

/** The same as a program reports it: always under its own number; the authority is the person's own where none is named. */
export const REPORTED_COURSES: ImportList = {
  ...EDUCATION_LIST,
  rowSchema: (context) =>
    z
      .object({
        ...courseFields(context),
        externalId: recordNumber,
        authorityCode: orEmpty(authorityCell(context)),
      })
      .transform(finishCourse),
};
