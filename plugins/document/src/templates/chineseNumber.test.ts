import { chineseNumber } from './chineseNumber';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
])('%i is %s', (value, text) => {
  expect(chineseNumber(value)).toBe(text);
});
