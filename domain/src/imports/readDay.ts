import { isIsoDate, type IsoDate } from '../calendar/isoDate';

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet's calendar, with the day that the 29 February 1900 of its first makers takes away. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 366;
const LAST_SERIAL = 73_050;

const FULL_WIDTH_FROM = '０';

/**
 * A day as lists write it: `2026-01-02`, `2026/1/2`, `2026.1.2`, `20260102`, `2026年1月2日`, with or without a time of day,
 * or the serial number in which spreadsheets keep dates. Undefined for everything else.
 */
export function readDay(raw: string): IsoDate | undefined {
  const text = raw
    .replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_FROM.charCodeAt(0)))
    .replace(/[．／－]/gu, (mark) => ({ '．': '.', '／': '/', '－': '-' })[mark] ?? mark)
    .trim();
  return readWritten(text) ?? readCompact(text) ?? readSerial(text);
}

function readWritten(text: string): IsoDate | undefined {
  const match =
    /^(\d{4})(?<mark>[-/.])(\d{1,2})\k<mark>(\d{1,2})(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(
      text,
    ) ?? /^(\d{4}) ?(年) ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/.exec(text);
  return match ? realDay(match[1], match[3], match[4]) : undefined;
}

function readCompact(text: string): IsoDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? realDay(match[1], match[2], match[3]) : undefined;
}

function readSerial(text: string): IsoDate | undefined {
  if (!/^\d{3,5}(\.\d+)?$/.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10);
}

function realDay(year = '', month = '', day = ''): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
