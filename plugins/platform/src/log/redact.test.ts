import fc from 'fast-check';
import { redactText } from './redact';

describe('what is taken out of a line of the log', () => {
  it.each([
    ['an ID number', 'no applicant 11010519491231002X here', 'no applicant <id-number> here'],
    ['one of 15 digits', '(110105491231002)', '(<id-number>)'],
    ['a phone', 'call 13800138000 or +86 139-0013-8000', 'call <phone> or <phone>'],
    ['a mail address', 'to "a.b+c@mail.example.cn"', 'to "<mail>"'],
    [
      'a password',
      'postgresql://office:s3cr3t@db.example:5432/office',
      'postgresql://…@db.example:5432/office',
    ],
    ['a token', 'Authorization: Bearer abcdefgh.ijklmnop', 'Authorization: Bearer <token>'],
    ['a bare token', 'got eyJhbGciOiJIUzI1NiJ9.eyJzaWQiOiJ4In0.c2lnbmF0dXJl!', 'got <token>!'],
    [
      'what a unique index repeats',
      'Key (authority_code, name)=(33, 张三(丙)) already exists.',
      'Key (authority_code, name)=(…) already exists.',
    ],
    [
      'what a conversion repeats',
      'invalid input syntax for type integer: "张三"',
      'invalid input syntax for type integer: "…"',
    ],
    ['a whole row', 'Failing row contains (1, 张三, x).', 'Failing row contains (…).'],
  ])('%s', (_, line, expected) => {
    expect(redactText(line)).toBe(expected);
  });

  it.each([
    'request GET /api/filings/:id 200',
    'at submitFiling (/srv/zaoce/plugins/filing/dist/submitFiling.js:41:13)',
    'job 1790000000000 failed after 25 tries at 2026-11-22T08:00:00.000Z',
    '4f1c2b7e-2f6e-4a42-9d3e-0b1d8e8f3a55',
    'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ])('leaves alone: %s', (line) => {
    expect(redactText(line)).toBe(line);
  });

  it('finds numbers wherever they stand', () => {
    const digits = (length: number) =>
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
        .map((d) => d.join(''));
    const surrounding = fc.stringMatching(/^[ ,;:()"'=张三\n-]{0,12}$/);
    fc.assert(
      fc.property(digits(17), surrounding, surrounding, (number, before, after) => {
        expect(redactText(`${before}${number}X${after}`)).not.toContain(number);
      }),
    );
    fc.assert(
      fc.property(digits(9), surrounding, surrounding, (number, before, after) => {
        expect(redactText(`${before}13${number}${after}`)).not.toContain(`13${number}`);
      }),
    );
  });

  it('is the same the second time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(redactText(redactText(text))).toBe(redactText(text));
      }),
    );
  });
});
