import fc from 'fast-check';
import { safeFileName } from './safeFileName';

test.each([
  ['身份证 正面.JPG', '身份证 正面.JPG'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\pictures\\a.jpg', 'a.jpg'],
  ['a\u202Egpj.exe', 'agpj.exe'],
  ['a\r\nSet-Cookie: x.jpg', 'aSet-Cookie: x.jpg'],
  ['', 'scan.jpg'],
  ['\u0000', 'scan.jpg'],
])('%j is shown as %j', (given, shown) => {
  expect(safeFileName(given)).toBe(shown);
});

test('is never empty, never long, never a path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name);
      expect(safe.length).toBeGreaterThan(0);
      expect([...safe].length).toBeLessThanOrEqual(120);
      expect(safe).not.toMatch(/[\\/\p{Cc}]/u);
    }),
  );
});
