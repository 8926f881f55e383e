import { AUTHORITIES, MINISTRY } from '../authorities';
import { letterNumber } from './letterNumber';

test('a letter is numbered as offices do', () => {
  expect(letterNumber('11', '受', '2026-11-22', 7)).toBe('京造注受〔2026〕7号');
});

test('no two offices have the same mark, and none is without', () => {
  const marks = [MINISTRY, ...AUTHORITIES.map(({ code }) => code)].map(
    (code) => letterNumber(code, '受', '2026-01-01', 1).split('造注')[0] ?? '',
  );
  expect(new Set(marks).size).toBe(33);
  for (const mark of marks) expect(mark).toMatch(/^\p{Script=Han}$/u);
});
