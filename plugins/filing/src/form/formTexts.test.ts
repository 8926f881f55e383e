import { chineseDate, chineseMoment, optionText, shortMonth } from './formTexts';

test.each([
  ['2026-11-02', '2026年11月2日'],
  ['下个月', '下个月'],
  ['', ''],
  [undefined, ''],
])('the day %j is printed as %j', (date, printed) => {
  expect(chineseDate(date)).toBe(printed);
});

test('a moment is printed in Chinese time', () => {
  expect(chineseMoment(new Date('2026-11-22T16:03:00Z'))).toBe('2026年11月23日 00:03');
});

test('months are short, options are words', () => {
  expect(shortMonth('2026-11-02')).toBe('2026-11');
  expect(optionText('basic.degree', 'master')).toBe('硕士');
  expect(optionText('basic.degree', 'unheard-of')).toBe('unheard-of');
});
