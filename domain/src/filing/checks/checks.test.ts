import { idCheckCharacter } from '../../identifiers/idNumber';
import { completeInitial, completeSections, course } from '../testing/completeFiling';
import { cancellationRule } from '../rules/cancellation';
import { runChecks, worstLevel } from './runChecks';
import type { CheckInput, CheckKey, CheckLevel } from './types';

const employer = completeSections.basic?.employer;
const clean: CheckInput = {
  ...completeInitial,
  person: { name: '演示甲', idNumber: '110105199003070017' },
  qualification: { name: '演示甲', specialty: 'civil', issuedOn: '2026-03-01' },
  otherRegistrations: [],
  employerNames: ['演示造价咨询有限公司'],
  ban: null,
  scans: completeInitial.scans.map(({ kind }, index) => ({
    kind,
    sha256: `h${index}`,
    width: 295,
    height: 413,
  })),
  sharedScans: [],
};
const levelOf = (key: CheckKey, changes: Partial<CheckInput>): CheckLevel | undefined =>
  runChecks({ ...clean, ...changes }).find((result) => result.key === key)?.level;
const basic = (part: object) => ({
  sections: { ...completeSections, basic: { ...completeSections.basic, ...part } },
});
const experience = (...periods: [string, string?, string?][]) => ({
  sections: {
    ...completeSections,
    experience: periods.map(([startsOn, endsOn, name = employer?.name]) => ({
      startsOn,
      endsOn,
      employer: name,
    })),
  },
});
const resized = (width: number, height: number) => ({
  scans: [{ kind: 'photo', sha256: 'h', width, height }],
});
const live = {
  id: 1,
  specialty: 'water',
  state: 'live' as const,
  validTo: '2028-01-01',
  authorityCode: '11',
  employerCreditCode: 'OTHER',
};

it('a clean filing is green in every check', () => {
  const results = runChecks(clean);
  expect(results.map(({ key, level }) => `${key} ${level}`)).toEqual(
    results.map(({ key }) => `${key} green`),
  );
  expect(results).toHaveLength(15);
  expect(worstLevel(results)).toBe('green');
});

it.each<[CheckKey, string, Partial<CheckInput>, CheckLevel]>([
  [
    'id-number',
    'a wrong check digit',
    { person: { ...clean.person, idNumber: '110105199003070016' } },
    'red',
  ],
  [
    'id-number',
    'an unknown region',
    { person: { ...clean.person, idNumber: `99010119800101001${idCheckCharacter('99010119800101001')}` } },
    'amber',
  ],
  ['age', 'born in 1949', { person: { ...clean.person, idNumber: '11010519491231002X' } }, 'amber'],
  ['age', 'no telling', { person: { ...clean.person, idNumber: '' } }, 'amber'],
  ['qualification', 'no record', { qualification: null }, 'red'],
  [
    'qualification',
    'another name',
    { qualification: { name: '演示乙', specialty: 'civil', issuedOn: '2026-03-01' } },
    'red',
  ],
  [
    'qualification',
    'another dot in the name',
    {
      person: { ...clean.person, name: '测试·甲' },
      qualification: { name: '测试•甲', specialty: 'civil', issuedOn: '2026-03-01' },
    },
    'green',
  ],
  ['one-employer', 'registered elsewhere', { otherRegistrations: [live] }, 'red'],
  [
    'one-employer',
    'was registered elsewhere',
    { otherRegistrations: [{ ...live, validTo: '2026-11-21' }] },
    'green',
  ],
  [
    'one-employer',
    'registered at the same place',
    { otherRegistrations: [{ ...live, employerCreditCode: employer?.creditCode ?? '' }] },
    'green',
  ],
  ['ban', 'in force today', { ban: { until: '2026-11-22' } }, 'red'],
  ['ban', 'over', { ban: { until: '2026-11-21' } }, 'green'],
  ['education-hours', 'none although late', { qualificationIssuedOn: '2024-01-01' }, 'red'],
  [
    'education-hours',
    'enough, by hand',
    {
      qualificationIssuedOn: '2025-11-01',
      sections: {
        ...completeSections,
        education: [course('compulsory', '15', '2026-05-01'), course('elective', '15', '2026-05-01')],
      },
    },
    'amber',
  ],
  [
    'education-hours',
    'enough, linked',
    {
      qualificationIssuedOn: '2025-11-01',
      sections: {
        ...completeSections,
        education: [
          { ...course('compulsory', '15', '2026-05-01'), source: 'association' },
          { ...course('elective', '15', '2026-05-01'), source: 'association' },
        ],
      },
    },
    'green',
  ],
  [
    'project-years',
    'two of three years',
    { sections: { ...completeSections, projects: completeSections.projects?.slice(1) } },
    'red',
  ],
  ['experience', 'none', { sections: { ...completeSections, experience: [] } }, 'amber'],
  [
    'experience',
    'two in a row',
    experience(['2019-01-01', '2021-06-30', '演示旧单位'], ['2021-07-01']),
    'green',
  ],
  [
    'experience',
    'a year apart',
    experience(['2019-01-01', '2020-06-30', '演示旧单位'], ['2021-07-01']),
    'amber',
  ],
  [
    'experience',
    'overlapping',
    experience(['2019-01-01', '2022-06-30', '演示旧单位'], ['2021-07-01']),
    'amber',
  ],
  ['experience', 'at another employer now', experience(['2019-01-01', undefined, '演示旧单位']), 'amber'],
  [
    'contract',
    'ended yesterday',
    basic({ contract: { startsOn: '2025-01-01', endsOn: '2026-11-21' } }),
    'red',
  ],
  ['contract', 'ends today', basic({ contract: { startsOn: '2025-01-01', endsOn: '2026-11-22' } }), 'amber'],
  ['contract', 'begins tomorrow', basic({ contract: { startsOn: '2026-11-23' } }), 'amber'],
  ['contract', 'open-ended', basic({ contract: { startsOn: '2026-01-01' } }), 'green'],
  ['contract', 'not given', basic({ contract: {} }), 'amber'],
  ['credit-code', 'wrong', basic({ employer: { ...employer, creditCode: '911' } }), 'red'],
  ['employer-name', 'first seen', { employerNames: [] }, 'amber'],
  ['employer-name', 'known under another', { employerNames: ['演示别的公司'] }, 'red'],
  [
    'employer-name',
    'brackets of another width',
    { employerNames: ['演示(甲)公司'], ...basic({ employer: { ...employer, name: '演示（甲）公司' } }) },
    'green',
  ],
  ['employer-name', 'not given', basic({ employer: {} }), 'amber'],
  ['photo', 'missing', { scans: [] }, 'red'],
  ['photo', 'tiny', resized(60, 80), 'amber'],
  ['photo', 'sideways', resized(413, 295), 'amber'],
  [
    'duplicate-scan',
    'one picture in two places',
    { scans: clean.scans.map((scan) => ({ ...scan, sha256: 'same' })) },
    'amber',
  ],
  ['foreign-scan', 'a licence that a colleague has too', { sharedScans: ['h4'] }, 'amber'],
  ['foreign-scan', 'an ID card that somebody else has too', { sharedScans: ['h1'] }, 'red'],
  [
    'form',
    'of earlier content',
    { form: { contentHash: 'bb', printedHash: 'bb', stampedHash: 'aa' } },
    'red',
  ],
  ['form', 'unreadable', { form: { contentHash: 'bb', printedHash: 'bb', stampedHash: null } }, 'amber'],
])('%s, %s', (key, _what, changes, level) => {
  expect(levelOf(key, changes)).toBe(level);
});

it('asks only what the sections of the rule can answer', () => {
  const keys = runChecks({ ...clean, rule: cancellationRule }).map(({ key }) => key);
  expect(keys).toEqual([
    'id-number',
    'age',
    'qualification',
    'one-employer',
    'ban',
    'photo',
    'duplicate-scan',
    'foreign-scan',
    'form',
  ]);
});

it('says what it found in whole sentences, and where', () => {
  const bad = runChecks({
    ...clean,
    qualification: null,
    scans: [],
    onDay: '2030-01-01',
    employerNames: ['演示别的公司'],
  });
  for (const { level, message, paths } of bad) {
    expect(message.zh + message.en).not.toMatch(/[{}]|undefined/);
    if (level !== 'green') expect(paths.length).toBeGreaterThan(0);
  }
  expect(worstLevel(bad)).toBe('red');
  expect(worstLevel([{ level: 'green' }, { level: 'amber' }])).toBe('amber');
  expect(worstLevel([])).toBe('green');
});
