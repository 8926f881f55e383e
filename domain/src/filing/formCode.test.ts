import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { buildFormCode, parseFormCode } from './formCode';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

test('what is built can be read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z]{2}\d{13}$/), fc.string(), (number, content) => {
      const hash = hashOf(content);
      expect(parseFormCode(buildFormCode(number, hash))).toEqual({
        filingNumber: number,
        hash: hash.slice(0, 16),
      });
    }),
  );
});

test.each([
  ['a web address', 'https://example.cn/verify/1'],
  ['another version', 'ZC2|IN2026110000123|0123456789abcdef'],
  ['a short hash', 'ZC1|IN2026110000123|0123456789abcde'],
  ['capital digits', 'ZC1|IN2026110000123|0123456789ABCDEF'],
  ['a foreign number', 'ZC1|IN 2026|0123456789abcdef'],
  ['more behind it', 'ZC1|IN2026110000123|0123456789abcdef|x'],
  ['nothing', ''],
])('%s is not a form code', (_what, text) => {
  expect(parseFormCode(text)).toBeNull();
});
