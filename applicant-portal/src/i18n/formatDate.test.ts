import { formatClock, formatDate, formatDay, formatMoment } from './formatDate';

describe('dates for people', () => {
  it('writes a plain date without shifting it', () => {
    expect(formatDate('2026-11-22', 'zh-CN')).toBe('2026年11月22日');
    expect(formatDate('2026-01-01', 'zh-CN')).toBe('2026年1月1日');
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
  });

  it('reads an instant in Beijing time, also after 16:00 UTC when it is the next day there', () => {
    expect(formatDay('2026-11-22T16:30:00.000Z', 'zh-CN')).toBe('2026年11月23日');
    expect(formatMoment('2026-11-22T04:03:00.000Z', 'zh-CN')).toBe('2026年11月22日 12:03');
    expect(formatClock(new Date('2026-11-22T16:05:00.000Z'))).toBe('00:05');
  });
});
