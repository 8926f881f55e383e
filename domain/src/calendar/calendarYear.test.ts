import { readCalendarYear, type NoticeDay } from './calendarYear';

const off = (...dates: string[]): NoticeDay[] => dates.map((date) => ({ date, kind: 'holiday' }));
const worked = (...dates: string[]): NoticeDay[] => dates.map((date) => ({ date, kind: 'workday' }));
/** Of the fixed holidays of 2027 these fall on weekdays. */
const LAW = off('2027-01-01', '2027-05-03', '2027-10-01');
const problems = (year: number, days: NoticeDay[]) => {
  const result = readCalendarYear(year, days);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('a year of the working calendar', () => {
  it('keeps weekdays off and weekends worked, sorted', () => {
    const days = [...LAW, ...off('2027-01-02', '2027-10-04'), ...worked('2027-10-09', '2027-09-26')];
    expect(readCalendarYear(2027, days)).toEqual({
      ok: true,
      year: {
        holidays: ['2027-01-01', '2027-05-03', '2027-10-01', '2027-10-04'],
        workdays: ['2027-09-26', '2027-10-09'],
      },
    });
  });

  it.each<[string, NoticeDay[], string]>([
    ['a day of another year', [...LAW, ...off('2026-12-31')], 'days.3.date other-year'],
    ['no day at all', [...LAW, ...off('2027-02-30')], 'days.3.date not-a-date'],
    ['a day named twice', [...LAW, ...off('2027-01-01')], 'days.3.date duplicate-key'],
    [
      'a day off and worked',
      [...LAW, ...off('2027-10-09'), ...worked('2027-10-09')],
      'days.4.date duplicate-key',
    ],
    ['an ordinary weekday worked', [...LAW, ...worked('2027-03-01')], 'days.3.date worked-anyway'],
    ['a holiday of the law left out', LAW.slice(1), 'days fixed-holiday-missing'],
    ['nothing', [], 'days fixed-holiday-missing'],
  ])('refuses %s', (_, days, problem) => {
    expect(problems(2027, days)).toContain(problem);
  });

  it('asks for the holidays of the law only since the law names them', () => {
    expect(problems(2024, [])).toEqual([]);
  });
});
