import { isIsoDate, type IsoDate } from './isoDate';

/** A day as documents and letters print it: `2026年11月22日`. Throws RangeError when `date` is not a date. */
export function chineseDate(date: IsoDate): string {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${date}`);
  return `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}
