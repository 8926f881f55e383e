import { SPECIALTIES, specialtyCode } from '../specialties';
import { formatCertificateNumber, parseCertificateNumber, sealNumber, seriesKey } from './certificateNumber';
import { formatFilingNumber, parseFilingNumber } from './filingNumber';

/* The rules of domain.md about numbers, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const parts = { grade: 2, specialtyCode: 1, year: 2026, province: '11', body: '00', serial: 7 } as const;

const rows: Row[] = [
  [
    '3',
    '注册证书编号为“建[造]”加 14 位数字',
    'Certificate numbers: 建[造] and 14 digits',
    () => {
      expect(formatCertificateNumber(parts)).toBe('建[造]21261100000007');
      expect(parseCertificateNumber('建[造]2126110000000').ok).toBe(false);
    },
  ],
  [
    '3',
    '专业代码：1 土建 2 交通 3 水利 4 安装',
    'Certificate numbers: 1 civil, 2 transport, 3 water, 4 installation',
    () =>
      expect(SPECIALTIES.map(({ value }) => `${value} ${specialtyCode(value)}`).sort()).toEqual([
        'civil 1',
        'installation 4',
        'transport 2',
        'water 3',
      ]),
  ],
  [
    '3',
    '编号依次为等级、专业、年份、省份、行业、六位序号',
    'Certificate numbers: grade, specialty, year, province, body, serial',
    () =>
      expect(parseCertificateNumber('建[造]24286600000123')).toMatchObject({
        ok: true,
        value: { grade: 2, specialtyCode: 4, year: 2028, province: '66', body: '00', serial: 123 },
      }),
  ],
  [
    '3',
    '序号按等级、专业、年份、省份、行业分别连续',
    'Serials run per grade, specialty, year, province and body',
    () => {
      const others = [
        { ...parts, grade: 1 as const },
        { ...parts, specialtyCode: 2 },
        { ...parts, year: 2027 },
        { ...parts, province: '12' },
        { ...parts, body: '25' },
      ];
      expect(new Set([parts, ...others].map(seriesKey)).size).toBe(6);
      expect(seriesKey({ ...parts })).toBe(seriesKey(parts));
    },
  ],
  [
    '3',
    '序号用尽即停，不另起',
    'A series that is used up stops',
    () => expect(() => formatCertificateNumber({ ...parts, serial: 1_000_000 })).toThrow(RangeError),
  ],
  [
    '3',
    '执业专用章编号为字母加证书的 14 位数字',
    'The seal number: a letter and the same 14 digits',
    () => {
      expect(sealNumber('建[造]21261100000007', 'B')).toBe('B21261100000007');
      expect(sealNumber('建[造]21261100000007', 'A')).toBe('A21261100000007');
    },
  ],
  [
    '3',
    '受理号带校验码，抄错一位即可发现',
    'Filing numbers carry check digits: one wrong digit is noticed',
    () => {
      const number = formatFilingNumber({ prefix: 'IN', year: 2026, authorityCode: '11', serial: 42 });
      expect(parseFilingNumber(number)).toMatchObject({ ok: true, value: { serial: 42 } });
      const wrong = [...number].map((digit, at) =>
        at < 2 ? number : number.slice(0, at) + String((Number(digit) + 1) % 10) + number.slice(at + 1),
      );
      expect(wrong.slice(2).filter((one) => parseFilingNumber(one).ok)).toEqual([]);
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
