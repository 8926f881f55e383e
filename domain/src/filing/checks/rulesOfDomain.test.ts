import { completeInitial, completeSections, course } from '../testing/completeFiling';
import { idCheckCharacter } from '../../identifiers/idNumber';
import { runChecks, worstLevel } from './runChecks';
import type { CheckInput, CheckKey, CheckLevel } from './types';

/* The automatic checks of domain.md 4, one row per rule: green fits, amber needs a look, red is wrong. */
type Row = [section: string, chinese: string, english: string, shown: () => void];

const clean: CheckInput = {
  ...completeInitial,
  person: { name: '演示甲', idNumber: '110105199003070017' },
  qualification: { name: '演示甲', specialty: 'civil', issuedOn: '2026-03-01' },
  otherRegistrations: [],
  employerNames: ['演示造价咨询有限公司'],
  ban: null,
  scans: completeInitial.scans.map(({ kind }) => ({
    kind,
    sha256: kind,
    ...(kind === 'photo' ? { width: 295, height: 413 } : { width: 1240, height: 1754 }),
    blur: 0.2,
    whiteShare: 0.8,
  })),
  sharedScans: [],
  otherFiling: null,
  earlierRemarks: [],
};
const level = (key: CheckKey, changes: Partial<CheckInput>): CheckLevel | undefined =>
  runChecks({ ...clean, ...changes }).find((result) => result.key === key)?.level;
const becomes = (key: CheckKey, changes: Partial<CheckInput>, wanted: CheckLevel) => () => {
  expect(level(key, {})).toBe('green');
  expect(level(key, changes)).toBe(wanted);
};
const born = (year: number) => `110105${year}0307001`;
const aged = (year: number) => ({
  person: { ...clean.person, idNumber: born(year) + idCheckCharacter(born(year)) },
});
const elsewhere = {
  id: 1,
  specialty: 'water',
  state: 'live' as const,
  validTo: '2028-01-01',
  authorityCode: '11',
  employerCreditCode: 'OTHER',
};

const rows: Row[] = [
  [
    '4',
    '身份证号码校验',
    'ID checksum',
    becomes('id-number', { person: { ...clean.person, idNumber: '110105199003070016' } }, 'red'),
  ],
  ['4', '年龄未满 18 周岁提示', 'Age: below 18 is to be looked at', becomes('age', aged(2012), 'amber')],
  ['4', '年龄 70 周岁以上提示', 'Age: 70 and above is to be looked at', becomes('age', aged(1950), 'amber')],
  [
    '4',
    '继续教育学时',
    'Education hours',
    () => {
      const late = { qualificationIssuedOn: '2025-05-01' };
      const hours = (compulsory: string) => ({
        ...late,
        sections: {
          ...completeSections,
          education: [
            course('compulsory', compulsory, '2026-05-01'),
            course('elective', '15', '2026-05-01'),
          ].map((one) => ({ ...one, source: 'association' as const })),
        },
      });
      expect(level('education-hours', hours('15'))).toBe('green');
      expect(level('education-hours', hours('14'))).toBe('red');
    },
  ],
  [
    '4',
    '近三年业绩',
    'Project years',
    becomes('project-years', { sections: { ...completeSections, projects: [] } }, 'red'),
  ],
  [
    '4',
    '同一扫描件重复使用',
    'Duplicate scan by hash',
    becomes('duplicate-scan', { scans: clean.scans.map((scan) => ({ ...scan, sha256: 'same' })) }, 'amber'),
  ],
  [
    '4',
    '扫描件与他人相同',
    'The same scan used by another person',
    () => {
      expect(level('foreign-scan', {})).toBe('green');
      expect(level('foreign-scan', { sharedScans: ['employer-licence'] })).toBe('amber');
      expect(level('foreign-scan', { sharedScans: ['id-card'] })).toBe('red');
    },
  ],
  [
    '4',
    '在其他单位有注册',
    'Registration with another employer',
    becomes('one-employer', { otherRegistrations: [elsewhere] }, 'red'),
  ],
  [
    '4',
    '盖章申请表与系统数据一致',
    'The form hash matches',
    () => {
      expect(level('form', {})).toBe('green');
      expect(level('form', { form: { ...clean.form, stampedHash: 'bb' } })).toBe('red');
      expect(level('form', { form: { ...clean.form, stampedHash: null } })).toBe('amber');
    },
  ],
  [
    '4',
    '每项核查都说明理由，中英文',
    'Every check gives its reason',
    () => {
      for (const { message } of runChecks(clean)) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).toMatch(/[A-Za-z]/);
      }
    },
  ],
  [
    '4',
    '批量同意只限核查全部通过的业务',
    'In bulk only those whose checks are all green',
    () => {
      expect(worstLevel(runChecks(clean))).toBe('green');
      expect(worstLevel(runChecks({ ...clean, ...aged(1950) }))).toBe('amber');
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
