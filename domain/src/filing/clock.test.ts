import fc from 'fast-check';
import { calendarFromChineseDays } from '../calendar/chineseDays';
import { addDays } from '../calendar/isoDate';
import { isWorkingDay, type WorkCalendar } from '../calendar/workdays';
import { createClock, dueDate, extendClock, holdClock, isRunning, readClock, runClock } from './clock';

const calendar = calendarFromChineseDays();
const extension = { days: 10, reason: '需要专家评审', on: '2026-11-25' };

describe('a running clock', () => {
  it('counts from the day after the filing arrived', () => {
    const clock = runClock(createClock(20), '2026-11-20');
    expect(readClock(calendar, clock, '2026-11-20')).toEqual({
      dueOn: '2026-12-18',
      provisional: false,
      usedDays: 0,
      remaining: 20,
      overdue: false,
    });
    expect(readClock(calendar, clock, '2026-11-23')).toMatchObject({ usedDays: 1, remaining: 19 });
    expect(readClock(calendar, clock, '2026-12-18')).toMatchObject({ remaining: 0, overdue: false });
    expect(readClock(calendar, clock, '2026-12-21')).toMatchObject({ remaining: -1, overdue: true });
  });

  it('jumps over a holiday and works the swapped Saturday', () => {
    expect(dueDate(calendar, runClock(createClock(5), '2026-09-30'))).toEqual({
      date: '2026-10-13',
      provisional: false,
    });
  });

  it('is provisional where the notice is missing, and loading the year recomputes it', () => {
    const clock = runClock(createClock(20), '2026-12-04');
    expect(dueDate(calendar, clock)).toEqual({ date: '2027-01-04', provisional: true });
    const loaded: WorkCalendar = {
      years: { ...calendar.years, 2027: { holidays: ['2027-01-01', '2027-01-04'], workdays: [] } },
    };
    expect(dueDate(loaded, clock)).toEqual({ date: '2027-01-05', provisional: false });
  });

  it('does not start twice', () => {
    const clock = runClock(createClock(5), '2026-11-20');
    expect(runClock(clock, '2026-11-25')).toBe(clock);
  });
});

describe('a clock that is held', () => {
  const held = holdClock(runClock(createClock(10), '2026-11-20'), '2026-11-24');

  it('stands still while the filing is with the applicant', () => {
    expect(isRunning(held)).toBe(false);
    for (const day of ['2026-11-24', '2026-12-24']) {
      expect(readClock(calendar, held, day)).toEqual({
        dueOn: null,
        provisional: false,
        usedDays: 2,
        remaining: 8,
        overdue: false,
      });
    }
  });

  it('goes on with what is left', () => {
    const again = runClock(held, '2026-12-01');
    expect(dueDate(calendar, again)?.date).toBe('2026-12-11');
    expect(readClock(calendar, again, '2026-12-02')).toMatchObject({ usedDays: 3, remaining: 7 });
  });

  it('is due at once when it came back after its limit', () => {
    const late = runClock(holdClock(runClock(createClock(1), '2026-11-20'), '2026-11-30'), '2026-12-07');
    expect(readClock(calendar, late, '2026-12-07')).toMatchObject({
      dueOn: '2026-12-07',
      overdue: true,
      remaining: -5,
    });
  });
});

describe('the extension', () => {
  const clock = runClock(createClock(10), '2026-11-20');

  it('adds its days once', () => {
    const extended = extendClock(clock, extension);
    if (!extended.ok) throw new Error(extended.code);
    expect(dueDate(calendar, extended.clock)?.date).toBe('2026-12-18');
    expect(extendClock(extended.clock, extension)).toEqual({ ok: false, code: 'wrong-state' });
  });

  it.each([[{ reason: '  ' }], [{ days: 0 }]])('needs days and a reason: %o', (wrong) => {
    expect(extendClock(clock, { ...extension, ...wrong })).toEqual({ ok: false, code: 'rule-refused' });
  });
});

it('whatever the interruptions, the due day uses up the limit exactly', () => {
  const pauses = fc.array(
    fc.record({ run: fc.integer({ min: 0, max: 3 }), rest: fc.integer({ min: 0, max: 40 }) }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.nat(700), fc.integer({ min: 13, max: 30 }), pauses, (start, limit, rounds) => {
      let day = addDays('2024-01-01', start);
      let clock = createClock(limit);
      for (const { run, rest } of rounds) {
        clock = runClock(clock, day);
        day = addDays(day, run);
        clock = holdClock(clock, day);
        day = addDays(day, rest);
      }
      clock = runClock(clock, day);
      const due = dueDate(calendar, clock)?.date ?? '';
      expect(isWorkingDay(calendar, due).working).toBe(true);
      expect(readClock(calendar, clock, due)).toMatchObject({ remaining: 0, overdue: false });
      expect(readClock(calendar, clock, addDays(due, 14)).overdue).toBe(true);
    }),
  );
});
