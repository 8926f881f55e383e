import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfValidity,
  extendValidity,
  isIsoDate,
  monthsBegun,
  today,
} from './isoDate';

const date = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays('2000-01-01', days));

it.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-11-22T00:00:00Z', false],
  ['1799-12-31', false],
  ['', false],
])('isIsoDate %s: %s', (raw, expected) => {
  expect(isIsoDate(raw)).toBe(expected);
});

it.each([
  ['2026-11-22T15:59:59Z', '2026-11-22'],
  ['2026-11-22T16:00:00Z', '2026-11-23'],
  ['2026-12-31T16:00:00Z', '2027-01-01'],
])('at %s it is %s in Shanghai', (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});

it.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-01-15', -2, '2025-11-15'],
])('addMonths %s %i: %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

it.each([
  ['2026-11-22', 4, '2030-11-21'],
  ['2024-03-01', 4, '2028-02-29'],
  ['2024-02-29', 4, '2028-02-28'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2027-01-01', 4, '2030-12-31'],
])('validity from %s for %i years ends %s', (from, years, end) => {
  expect(endOfValidity(from, years)).toBe(end);
});

it('a prolonged validity goes on where the old one ended', () => {
  fc.assert(
    fc.property(date, (from) => {
      const end = endOfValidity(from, 4);
      expect(extendValidity(end, 4)).toBe(endOfValidity(addDays(end, 1), 4));
      expect(daysBetween(from, end)).toBeGreaterThanOrEqual(4 * 365 - 1);
    }),
  );
  expect(extendValidity('2030-11-21', 4)).toBe('2034-11-21');
});

it.each([
  ['2020-01-15', '2021-01-15', 12],
  ['2020-01-15', '2021-01-16', 13],
  ['2020-01-15', '2021-01-10', 12],
  ['2020-01-31', '2020-02-29', 1],
  ['2026-11-22', '2026-11-22', 0],
])('months begun from %s to %s: %i', (from, to, months) => {
  expect(monthsBegun(from, to)).toBe(months);
});

it('days add up and compare as text does', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
      const to = addDays(from, days);
      expect(daysBetween(from, to)).toBe(days);
      expect(dayOfWeek(to)).toBe((((dayOfWeek(from) + days) % 7) + 7) % 7);
      expect(Math.sign(compareDates(from, to))).toBe(from < to ? -1 : Number(from > to));
    }),
  );
});

it('years add up except over 29 February', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2026-11-22', 4)).toBe('2030-11-22');
});

it('says which text is no date', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('not a date: 2026-02-30');
});
