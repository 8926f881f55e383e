import { chineseDate } from './chineseDate';

describe('chineseDate', () => {
  it.each([
    ['2026-11-22', '2026年11月22日'],
    ['1990-01-01', '1990年1月1日'],
  ])('%s is %s', (date, text) => {
    expect(chineseDate(date)).toBe(text);
  });

  it('does not print what is no date', () => {
    expect(() => chineseDate('2026-02-30')).toThrow(RangeError);
  });
});
