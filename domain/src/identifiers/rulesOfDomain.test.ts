import { parseCreditCode } from './creditCode';
import { idCheckCharacter, isNormalUpgrade, parseIdNumber } from './idNumber';
import { maskIdNumber, maskMobile } from './mask';
import { isMobile } from './mobile';
import { parsePersonName } from './personName';

/* The rules of domain.md about the numbers and names of people and employers, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const withCheck = (body: string) => body + idCheckCharacter(body);
const problemOf = (raw: string) => {
  const parsed = parseIdNumber(raw, '2026-11-22');
  return parsed.ok ? 'fine' : parsed.problem;
};
const nameOf = (raw: string) => {
  const parsed = parsePersonName(raw);
  return parsed.ok ? parsed.value : parsed.problem;
};

const rows: Row[] = [
  [
    '3',
    '身份证号码按 GB 11643 校验',
    'ID numbers: GB 11643 check character',
    () => {
      expect(problemOf('11010519491231002X')).toBe('fine');
      expect(problemOf('110105194912310021')).toBe('checksum');
    },
  ],
  [
    '3',
    '身份证号码中的出生日期须真实',
    'ID numbers: the birth date is one of the calendar',
    () => {
      expect(problemOf(withCheck('11010519990230001'))).toBe('birth-date');
      expect(problemOf(withCheck('11010520000229001'))).toBe('fine');
    },
  ],
  [
    '3',
    '出生日期不得晚于当日',
    'ID numbers: nobody is born in the future',
    () => {
      expect(problemOf(withCheck('11010520261123001'))).toBe('future');
      expect(problemOf(withCheck('11010520261122001'))).toBe('fine');
    },
  ],
  [
    '3',
    '地区代码不在现行代码中只作提示',
    'ID numbers: an unknown region only warns',
    () => {
      const strange = parseIdNumber(withCheck('99010119800101001'), '2026-11-22');
      expect(strange).toMatchObject({ ok: true, value: { regionKnown: false } });
      expect(parseIdNumber('11010519491231002X', '2026-11-22')).toMatchObject({
        ok: true,
        value: { regionKnown: true },
      });
    },
  ],
  [
    '3',
    '15 位号码自动升为 18 位',
    'ID numbers: 15 digits convert to 18',
    () =>
      expect(parseIdNumber('130503670401001', '2026-11-22')).toMatchObject({
        ok: true,
        value: { number: '130503196704010016', upgradedFrom15: true },
      }),
  ],
  [
    '3',
    '信息变更只接受同一身份的正常升位',
    'Information change: only the normal upgrade of the same identity',
    () => {
      expect(isNormalUpgrade('130503670401001', '130503196704010016')).toBe(true);
      expect(isNormalUpgrade('130503670401001', withCheck('13050319670402001'))).toBe(false);
      expect(isNormalUpgrade('130503670401001', withCheck('13050319670401002'))).toBe(false);
    },
  ],
  [
    '3',
    '统一社会信用代码按 GB 32100 校验',
    'Employers: GB 32100 check character',
    () => {
      expect(parseCreditCode('91350100M000100Y43').ok).toBe(true);
      expect(parseCreditCode('91350100M000100Y44')).toMatchObject({ ok: false, problem: 'checksum' });
      expect(parseCreditCode('91350100M000100O43')).toMatchObject({ ok: false, problem: 'characters' });
    },
  ],
  [
    '3',
    '手机号码为大陆号码',
    'Mobile numbers: mainland',
    () => {
      expect(['13800000000', '19912345678'].map(isMobile)).toEqual([true, true]);
      expect(['12800000000', '1380000000', '85212345678'].map(isMobile)).toEqual([false, false, false]);
    },
  ],
  [
    '3',
    '姓名 2–50 个字',
    'Names: 2 to 50 code points',
    () => {
      expect(nameOf('演')).toBe('length');
      expect(nameOf('演示')).toBe('演示');
      expect(nameOf('演'.repeat(50))).toHaveLength(50);
      expect(nameOf('演'.repeat(51))).toBe('length');
    },
  ],
  [
    '3',
    '生僻字按一个字计（GB 18030-2022）',
    'Names: a rare character counts once',
    () => {
      expect(nameOf('𬎆')).toBe('length');
      expect(nameOf('演𬎆')).toBe('演𬎆');
      expect(nameOf('𠮷'.repeat(50))).toBe('𠮷'.repeat(50));
    },
  ],
  [
    '3',
    '姓名中的间隔号统一为 U+00B7',
    'Names: the separator is U+00B7',
    () => {
      expect(['测试·阿凡提', '测试•阿凡提', '测试・阿凡提', '测试．阿凡提'].map(nameOf)).toEqual(
        Array.from({ length: 4 }, () => '测试\u00B7阿凡提'),
      );
    },
  ],
  [
    '3',
    '姓名用字不作 Unicode 归一化',
    'Names: never Unicode-normalised',
    () => {
      expect(nameOf('演\uFA0C')).toBe('演\uFA0C');
      expect('演\uFA0C'.normalize('NFC')).not.toBe('演\uFA0C');
    },
  ],
  [
    '3',
    '旧系统造字（私用区）不能入册',
    'Names: characters of the private-use area are named, not stored',
    () => expect(nameOf('演\uE863')).toBe('private-use'),
  ],
  [
    '8',
    '列表中身份证号码、手机号码遮盖',
    'Lists: ID and mobile numbers are masked',
    () => {
      expect(maskIdNumber('11010519491231002X')).toBe('110105********002X');
      expect(maskMobile('13800000000')).toBe('138****0000');
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
