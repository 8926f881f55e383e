import fc from 'fast-check';
import { creditCodeCheckCharacter, parseCreditCode } from './creditCode';
import { isEmail, normaliseEmail } from './email';
import { isMobile, normaliseMobile } from './mobile';
import { normalisePersonName, parsePersonName } from './personName';
import { isPostalCode } from './postalCode';
import { isTelephone } from './telephone';

describe('parseCreditCode', () => {
  it.each([
    ['91350100M000100Y43', '91350100M000100Y43'],
    ['91350100m000100y43', '91350100M000100Y43'],
    [' ９１３５０１００Ｍ０００１００Ｙ４３ ', '91350100M000100Y43'],
  ])('reads %s', (raw, value) => {
    expect(parseCreditCode(raw)).toEqual({ ok: true, value });
  });

  it.each([
    ['91350100M000100Y4', 'length'],
    ['91350100M000100Y430', 'length'],
    ['91350100I000100Y43', 'characters'],
    ['9135010OM000100Y43', 'characters'],
    ['91350100M000100Y44', 'checksum'],
    ['19350100M000100Y43', 'checksum'],
  ])('%s: %s', (raw, problem) => {
    expect(parseCreditCode(raw)).toEqual({ ok: false, problem });
  });

  it('finds any one wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    const body = fc
      .array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 })
      .map((org) => `91110105${org.join('')}`);
    fc.assert(
      fc.property(body, fc.nat(17), fc.constantFrom(...alphabet), (seventeen, at, other) => {
        const code = seventeen + creditCodeCheckCharacter(seventeen);
        expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
        if (code[at] !== other)
          expect(parseCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  it('has no check character for anything but 17 characters', () => {
    expect(() => creditCodeCheckCharacter('9135')).toThrow(RangeError);
  });
});

describe.each<[string, (raw: string) => boolean, string[], string[]]>([
  [
    'isMobile',
    isMobile,
    ['13800000000', '+86 138 0000 0000', '0086-13800000000', '１３８００００００００', '19912345678'],
    ['12800000000', '1380000000', '138000000000', '', 'abc'],
  ],
  [
    'isTelephone',
    isTelephone,
    ['010-12345678', '12345678', '0991-1234567', '010-12345678-8001', '1234567'],
    ['10-12345678', '123456', '010-12345678-', '0101234567890', ''],
  ],
  [
    'isPostalCode',
    isPostalCode,
    ['100000', '830000', '８３００００'],
    ['10000', '1000000', '000000', '900000', 'abcdef'],
  ],
  [
    'isEmail',
    isEmail,
    ['a@b.cn', 'first.last+tag@mail.example.com', 'a＠b.cn', 'x@xn--fiq228c.xn--55qx5d'],
    [
      'a@b',
      'a@b..cn',
      '.a@b.cn',
      'a.@b.cn',
      'a b@',
      '@b.cn',
      'a@-b.cn',
      'a@b.c',
      `${'a'.repeat(65)}@b.cn`,
      '演示@b.cn',
      '',
    ],
  ],
])('%s', (_name, test, good, bad) => {
  it.each(good)('accepts %s', (raw) => expect(test(raw)).toBe(true));
  it.each(bad)('refuses %s', (raw) => expect(test(raw)).toBe(false));
});

it('normalises mobile numbers and addresses', () => {
  expect(normaliseMobile('+86 138-0000-0000')).toBe('13800000000');
  expect(normaliseEmail(' Demo@Example.COM ')).toBe('Demo@example.com');
});

describe('parsePersonName', () => {
  it.each([
    ['演示甲', '演示甲'],
    [' 演 示　甲 ', '演示甲'],
    ['测试•阿凡提', '测试·阿凡提'],
    ['测试 . 阿凡提', '测试·阿凡提'],
    ['测试．阿凡提', '测试·阿凡提'],
    ['测试・阿凡提‧示例', '测试·阿凡提·示例'],
    ['𬎆示', '𬎆示'],
    ['\uFA0C示', '\uFA0C示'],
    ['DEMO  PERSON', 'DEMO PERSON'],
    ["Demo O'Person-Test Jr.", "Demo O'Person-Test Jr."],
  ])('%s is stored as %s', (raw, value) => {
    expect(parsePersonName(raw)).toEqual({ ok: true, value });
  });

  it.each([
    ['演', 'length'],
    ['𬎆', 'length'],
    ['示'.repeat(51), 'length'],
    ['演示1', 'characters'],
    ['演示，甲', 'characters'],
    ['·演示', 'characters'],
    ['演示··甲', 'characters'],
    ['演示<b>', 'characters'],
    ['演\uE863', 'private-use'],
  ])('%s: %s', (raw, problem) => {
    expect(parsePersonName(raw)).toEqual({ ok: false, problem });
  });

  it('accepts 50 code points beyond the basic plane and never changes a character', () => {
    const rare = '𠅤'.repeat(50);
    expect(parsePersonName(rare)).toEqual({ ok: true, value: rare });
  });

  it('normalising twice is normalising once', () => {
    const unit = fc.constantFrom('演', '示', '𬎆', 'A', 'b', ' ', '　', '·', '•', '.', '．', "'");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (raw) => {
        const once = normalisePersonName(raw);
        expect(normalisePersonName(once)).toBe(once);
      }),
    );
  });
});
