import { toHalfWidth } from '../identifiers/halfWidth';
import type { NoticeDay } from './calendarYear';
import { addDays, isIsoDate, type IsoDate } from './isoDate';

/*
 * Reads the days out of a notice as it is published (国务院办公厅关于…年部分节假日安排的通知) or out of lines such as
 * `2027-01-01,holiday`. What it cannot read it leaves out: the reader is shown the days before anything is saved.
 */

const DAY = /(?:(\d{4})\s*[年-])?\s*(\d{1,2})\s*[月-]\s*(\d{1,2})\s*日?|(\d{1,2})\s*日/.source;
/** In brackets stands the day of the week, or what people may also do. */
const BRACKETS = /[（(][^（）()]*[）)]/g;
const SPAN = new RegExp(`(?:${DAY})(?:\\s*(?:至|到|~|—|–)\\s*(?:${DAY}))?`, 'g');
const KINDS: readonly [RegExp, NoticeDay['kind']][] = [
  [/上班|workday|补班|班$/i, 'workday'],
  [/放假|holiday|休/i, 'holiday'],
];
const LONGEST_HOLIDAY = 15;

/** The days a notice for a year names, in their order; a day named twice comes twice. */
export function readHolidayNotice(text: string, year: number): NoticeDay[] {
  return text
    .split(/[。；;\n]/)
    .flatMap(splitByKind)
    .flatMap(({ kind, words }) => readDates(words, year).map((date) => ({ date, kind })));
}

/** A sentence, cut behind each word that says what its days are: "1日至3日放假，4日上班" is two statements. */
function splitByKind(sentence: string): { kind: NoticeDay['kind']; words: string }[] {
  const plain = sentence.replace(BRACKETS, '');
  return plain.split(/(?<=放假|上班|holiday|workday)/i).flatMap((words) => {
    const kind = KINDS.find(([pattern]) => pattern.test(words.trim()))?.[1];
    return kind ? [{ kind, words: words.replace(/共\s*\d+\s*天/g, '') }] : [];
  });
}

function readDates(words: string, year: number): IsoDate[] {
  let month = 0;
  return [...toHalfWidth(words).matchAll(SPAN)].flatMap((match) => {
    const [, y1, m1, d1, e1, y2, m2, d2, e2] = match;
    const first = dateOf(y1 ? Number(y1) : year, Number(m1 ?? month), Number(d1 ?? e1));
    month = Number(m1 ?? month);
    if (d2 === undefined && e2 === undefined) return isIsoDate(first) ? [first] : [];
    month = Number(m2 ?? month);
    return datesFromTo(first, dateOf(y2 ? Number(y2) : year, month, Number(d2 ?? e2)));
  });
}

function datesFromTo(first: IsoDate, last: IsoDate): IsoDate[] {
  if (!isIsoDate(first) || !isIsoDate(last)) return [];
  const days = Array.from({ length: LONGEST_HOLIDAY }, (_, index) => addDays(first, index));
  return days.includes(last) ? days.filter((day) => day <= last) : [];
}

function dateOf(year: number, month: number, day: number): IsoDate {
  return [year, month, day].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
