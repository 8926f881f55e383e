import { formatDay, formatInstant, officeDay } from './formatDate';

describe('dates on the screen', () => {
  it.each([
    ['2026-11-22', '2026年11月22日', '22 November 2026'],
    ['2027-01-01', '2027年1月1日', '1 January 2027'],
  ])('writes %s in both languages', (day, zh, en) => {
    expect(formatDay(day, 'zh-CN')).toBe(zh);
    expect(formatDay(day, 'en')).toBe(en);
  });

  it('leaves what is no day as it is', () => {
    expect(formatDay('unknown', 'zh-CN')).toBe('unknown');
  });

  it('reads instants by the clock of the office, across midnight', () => {
    expect(officeDay('2026-11-22T16:30:00.000Z')).toBe('2026-11-23');
    expect(formatInstant('2026-11-22T16:30:00.000Z', 'zh-CN')).toBe('2026年11月23日 00:30');
    expect(formatInstant('2026-11-22T04:05:06.000Z', 'en')).toBe('22 November 2026 12:05');
  });
});
