import fc from 'fast-check';
import { calendarFromChineseDays } from './chineseDays';
import { addDays } from './isoDate';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './workdays';

const calendar = calendarFromChineseDays();
const date = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days));

describe('the seed calendar', () => {
  it('covers the years whose notice is known and claims no other', () => {
    expect(Object.keys(calendar.years)).toEqual(['2024', '2025', '2026']);
  });

  it.each([
    ['2025-01-26', true, 'Sunday worked for the Spring Festival'],
    ['2025-01-28', false, 'eve of the Spring Festival'],
    ['2025-10-08', false, 'the last day of the joint holiday'],
    ['2025-10-11', true, 'Saturday worked'],
    ['2026-02-14', true, 'Saturday worked'],
    ['2026-02-16', false, 'Spring Festival'],
    ['2026-09-25', false, 'Mid-autumn'],
    ['2026-10-10', true, 'Saturday worked'],
    ['2026-11-22', false, 'an ordinary Sunday'],
    ['2026-11-23', true, 'an ordinary Monday'],
  ])('%s working: %s (%s)', (day, working) => {
    expect(isWorkingDay(calendar, day)).toEqual({ working, provisional: false });
  });

  it.each([
    ['2027-01-01', false],
    ['2027-01-02', false],
    ['2027-01-04', true],
    ['2027-05-03', true],
    ['2027-10-01', false],
  ])('a year without notice is provisional: %s working %s', (day, working) => {
    expect(isWorkingDay(calendar, day)).toEqual({ working, provisional: true });
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-09-30', 5, '2026-10-13', false],
    ['2026-11-20', 1, '2026-11-23', false],
    ['2026-11-22', 1, '2026-11-23', false],
    ['2026-12-04', 20, '2027-01-04', true],
    ['2026-12-10', 20, '2027-01-08', true],
    ['2026-12-31', 0, '2026-12-31', false],
  ])('from %s, %i days: %s', (from, days, due, provisional) => {
    expect(addWorkingDays(calendar, from, days)).toEqual({ date: due, provisional });
  });

  it('never falls due on a day off, and workingDaysBetween counts it back', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const { date: due } = addWorkingDays(calendar, from, days);
        expect(isWorkingDay(calendar, due).working).toBe(true);
        expect(workingDaysBetween(calendar, from, due).days).toBe(days);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(date, fc.nat(20), fc.nat(20), (from, a, b) => {
        const once = addWorkingDays(calendar, from, a + b).date;
        expect(addWorkingDays(calendar, addWorkingDays(calendar, from, a).date, b).date).toBe(once);
      }),
    );
  });

  it.each([-1, 1.5])('refuses %d days', (days) => {
    expect(() => addWorkingDays(calendar, '2026-01-01', days)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it('is antisymmetric and does not count the first day', () => {
    expect(workingDaysBetween(calendar, '2026-11-20', '2026-11-23')).toEqual({ days: 1, provisional: false });
    expect(workingDaysBetween(calendar, '2026-11-23', '2026-11-20')).toEqual({
      days: -1,
      provisional: false,
    });
    expect(workingDaysBetween(calendar, '2026-11-22', '2026-11-21')).toEqual({ days: 0, provisional: false });
  });
});
