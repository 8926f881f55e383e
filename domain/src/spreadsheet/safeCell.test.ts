import { safeCell } from './safeCell';

describe('cells of exported lists', () => {
  it.each(['=1+1', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '－1+1', '-cmd'])(
    'does not let %j become a formula',
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '演示甲', '110105********002X', '-12.5', '-3', 'a=b', '2026-11-22'])('leaves %j', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});
