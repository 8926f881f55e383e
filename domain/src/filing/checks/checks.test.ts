import { idCheckCharacter } from '../../identifiers/idNumber';
import { completeInitial, completeSections, course } from '../testing/completeFiling';
import { cancellationRule } from '../rules/cancellation';
import { employerChangeWithinRule } from '../rules/employerChange';
import { informationChangeRule } from '../rules/informationChange';
import { renewalRule } from '../rules/renewal';
import { runChecks, worstLevel } from './runChecks';
import { CHECK_KEYS, type CheckInput, type CheckKey, type CheckLevel } from './types';

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
    width: kind === 'photo' ? 295 : 1240,
    height: kind === 'photo' ? 413 : 1754,
    blur: 0.2,
    whiteShare: 0.8,
  })),
  sharedScans: [],
  otherFiling: null,
  earlierRemarks: [],
};
const registration: NonNullable<CheckInput['registration']> = {
  id: 7,
  certificateNumber: '建[造]21231100000001',
  sealNumber: 'B21231100000001',
  specialty: 'civil',
  validFrom: '2023-03-02',
  validTo: '2027-03-01',
  authorityCode: '11',
  employer: '演示造价咨询有限公司',
  employerCreditCode: employer?.creditCode ?? '',
  employerQualificationNumber: null,
};
/** A change of employer in which everything is right. */
const moving: Partial<CheckInput> = {
  rule: employerChangeWithinRule,
  registration,
  employerNames: ['测试咨询有限公司'],
  sections: {
    basic: completeSections.basic,
    release: { contractEndedOn: '2026-10-31', reason: 'resigned' },
    newEmployer: {
      ...employer,
      name: '测试咨询有限公司',
      creditCode: '91350100M000100Y43',
      contract: { kind: 'open-ended', startsOn: '2026-11-01' },
    },
  },
};
const moved = (newEmployer: object, release: object = {}): Partial<CheckInput> => ({
  ...moving,
  sections: {
    ...moving.sections,
    release: { ...moving.sections?.release, ...release },
    newEmployer: { ...moving.sections?.newEmployer, ...newEmployer },
  },
});
const upgrade = (idNumber: string, upgraded: string): Partial<CheckInput> => ({
  rule: informationChangeRule,
  registration,
  person: { ...clean.person, idNumber },
  sections: { information: { idNumber: upgraded } },
});
const basicOf = (part: object): Partial<CheckInput> => ({
  sections: { ...moving.sections, basic: { ...moving.sections?.basic, ...part } },
});
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
const resized = (width: number, height: number) => pictured('photo', { width, height });
const pictured = (kind: string, measures: Partial<CheckInput['scans'][number]>) => ({
  scans: [{ kind, sha256: 'h', width: 1240, height: 1754, blur: 0.2, whiteShare: 0.8, ...measures }],
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
  expect(results).toHaveLength(21);
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
  [
    'id-number',
    'fifteen digits on record',
    { person: { ...clean.person, idNumber: '130503670401001' } },
    'amber',
  ],
  ['specialty', 'registered in it already', { otherRegistrations: [{ ...live, specialty: 'civil' }] }, 'red'],
  [
    'specialty',
    'was registered in it',
    { otherRegistrations: [{ ...live, specialty: 'civil', state: 'cancelled' }] },
    'green',
  ],
  ['one-filing', 'another one is open', { otherFiling: 'IN20261100000011' }, 'red'],
  ['registration', 'in force', { ...moving }, 'green'],
  [
    'registration',
    'over, for a cancellation',
    { rule: cancellationRule, registration: { ...registration, validTo: '2026-11-21' } },
    'amber',
  ],
  [
    'registration',
    'renewed in time',
    { rule: renewalRule, registration: { ...registration, validTo: '2026-12-22' } },
    'green',
  ],
  [
    'registration',
    'renewed late',
    { rule: renewalRule, registration: { ...registration, validTo: '2026-12-21' } },
    'amber',
  ],
  ['registered-employer', 'the one in the register', { rule: renewalRule, registration }, 'green'],
  [
    'registered-employer',
    'another one without a change of employer',
    { rule: renewalRule, registration: { ...registration, employerCreditCode: 'OTHER' } },
    'red',
  ],
  [
    'registered-employer',
    'brackets of another width',
    {
      rule: renewalRule,
      registration: { ...registration, employer: '演示(甲)公司' },
      ...basic({ employer: { ...employer, name: '演示（甲）公司' } }),
    },
    'green',
  ],
  ['new-employer', 'another one', moving, 'green'],
  ['new-employer', 'the present one', moved({ creditCode: registration.employerCreditCode }), 'red'],
  ['new-employer', 'the present name with another code', moved({ name: registration.employer }), 'amber'],
  ['release', 'before the new contract', moving, 'green'],
  ['release', 'on the day the new contract begins', moved({}, { contractEndedOn: '2026-11-01' }), 'green'],
  ['release', 'after the new contract begins', moved({}, { contractEndedOn: '2026-11-02' }), 'red'],
  ['release', 'still to come', moved({}, { contractEndedOn: '2026-11-23' }), 'red'],
  ['release', 'not given', moved({}, { contractEndedOn: '' }), 'amber'],
  [
    'contract',
    'with the new employer, ended',
    moved({ contract: { kind: 'fixed-term', startsOn: '2026-01-01', endsOn: '2026-11-21' } }),
    'red',
  ],
  [
    'contract',
    'with the old employer ended, with the new one in force',
    {
      ...moving,
      ...basicOf({ contract: { kind: 'fixed-term', startsOn: '2024-01-01', endsOn: '2026-10-31' } }),
    },
    'green',
  ],
  [
    'contract',
    'ends before it begins',
    basic({ contract: { startsOn: '2026-01-01', endsOn: '2025-12-31' } }),
    'red',
  ],
  ['credit-code', 'of the new employer, wrong', moved({ creditCode: '911' }), 'red'],
  [
    'one-employer',
    'the other registration moves along',
    { ...moving, otherRegistrations: [{ ...live, employerCreditCode: registration.employerCreditCode }] },
    'green',
  ],
  [
    'one-employer',
    'the other registration is with a third one',
    { ...moving, otherRegistrations: [live] },
    'red',
  ],
  ['id-upgrade', 'the normal one', upgrade('130503670401001', '130503196704010016'), 'green'],
  ['id-upgrade', 'another number', upgrade('130503670401001', '110105199003070017'), 'red'],
  [
    'id-upgrade',
    'from a number that has 18 digits',
    upgrade('110105199003070017', '130503196704010016'),
    'red',
  ],
  ['id-upgrade', 'none', upgrade('110105199003070017', ''), 'green'],
  [
    'photo',
    'before a coloured background',
    pictured('photo', { width: 295, height: 413, whiteShare: 0.25 }),
    'amber',
  ],
  ['photo', 'not measured', pictured('photo', { width: 295, height: 413, whiteShare: null }), 'green'],
  ['photo', 'missing where it may stay', { rule: renewalRule, registration, scans: [] }, 'green'],
  [
    'photo',
    'two of them',
    { scans: [...pictured('photo', { width: 295, height: 413 }).scans, ...pictured('photo', {}).scans] },
    'amber',
  ],
  ['id-card', 'one picture as wide as one side', pictured('id-card', { width: 1600, height: 1010 }), 'amber'],
  [
    'id-card',
    'one picture with room for both sides',
    pictured('id-card', { width: 1240, height: 1754 }),
    'green',
  ],
  [
    'id-card',
    'two pictures',
    {
      scans: [1, 2].flatMap(() => pictured('id-card', { width: 1600, height: 1010 }).scans),
    },
    'green',
  ],
  ['scan-size', 'a page of 999 pixels', pictured('labour-contract', { width: 700, height: 999 }), 'amber'],
  ['scan-size', 'a page of 1000 pixels', pictured('labour-contract', { width: 700, height: 1000 }), 'green'],
  ['scan-size', 'a portrait is no page', pictured('photo', { width: 295, height: 413 }), 'green'],
  ['scan-sharpness', 'out of focus', pictured('labour-contract', { blur: 0.55 }), 'amber'],
  ['scan-sharpness', 'a little soft', pictured('labour-contract', { blur: 0.54 }), 'green'],
  ['scan-sharpness', 'not measured', pictured('labour-contract', { blur: null }), 'green'],
  ['earlier-remarks', 'changed', { earlierRemarks: [{ path: 'basic.mobile', changed: true }] }, 'green'],
  [
    'earlier-remarks',
    'answered in words',
    { earlierRemarks: [{ path: 'scans.photo', changed: false }] },
    'amber',
  ],
  ['form', 'unreadable', { form: { contentHash: 'bb', printedHash: 'bb', stampedHash: null } }, 'amber'],
])('%s, %s', (key, _what, changes, level) => {
  expect(levelOf(key, changes)).toBe(level);
});

it('asks only what the sections of the rule can answer', () => {
  const keys = runChecks({ ...clean, rule: cancellationRule, registration }).map(({ key }) => key);
  expect(keys).toEqual([
    'id-number',
    'age',
    'registration',
    'one-filing',
    'one-employer',
    'ban',
    'registered-employer',
    'photo',
    'id-card',
    'scan-size',
    'scan-sharpness',
    'duplicate-scan',
    'foreign-scan',
    'form',
    'earlier-remarks',
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

/**
 * Every line of domain.md 4 and dossier 9.3, with the check that answers it, or with what keeps a filing that breaks it
 * from being submitted at all. A check that stands nowhere here, or a line without an answer, fails.
 */
const LINES: readonly [line: string, checks: readonly CheckKey[], before?: 'completeness' | 'eligibility'][] =
  [
    ['domain 4: ID checksum', ['id-number']],
    ['domain 4: age', ['age']],
    ['domain 4: education hours', ['education-hours']],
    ['domain 4: project years', ['project-years']],
    ['domain 4: duplicate scan by hash', ['duplicate-scan']],
    ['domain 4: same scan used by another person', ['foreign-scan']],
    [
      'domain 4: employer seen with another person’s registration conflict',
      ['employer-name', 'one-employer'],
    ],
    ['domain 4: form hash matches', ['form']],
    ['dossier 9.3: ID and credit code checksum', ['id-number', 'credit-code']],
    ['dossier 9.3: photo count, size, white', ['photo']],
    ['dossier 9.3: mandatory slots', [], 'completeness'],
    ['dossier 9.3: window', ['registration'], 'eligibility'],
    ['dossier 9.3: CE hours', ['education-hours'], 'completeness'],
    ['dossier 9.3: performance at least once per year', ['project-years'], 'completeness'],
    ['dossier 9.3: contract covers today', ['contract']],
    ['dossier 9.3: contract end after start', ['contract'], 'completeness'],
    [
      'dossier 9.3: unit name as in the register, brackets normalised',
      ['employer-name', 'registered-employer'],
    ],
    ['dossier 9.3: one pending filing', ['one-filing'], 'eligibility'],
    ['dossier 9.3: ban table', ['ban'], 'eligibility'],
    ['dossier 9.3: old and new employer differ', ['new-employer'], 'eligibility'],
    ['dossier 9.3: specialty not yet registered', ['specialty'], 'eligibility'],
    ['dossier 9.3: 15/18 consistency', ['id-upgrade', 'id-number']],
    ['dossier 9.3: both sides of the ID card', ['id-card']],
    ['dossier 9.3: pages readable', ['scan-sharpness', 'scan-size']],
    ['dossier 3.9: the old contract ended before the new one', ['release']],
    ['dossier 5.7: experience without overlap, latest is the employer', ['experience']],
    ['domain 3: the qualification record', ['qualification']],
    ['domain 3: every defect named at once', ['earlier-remarks']],
  ];

it.each(LINES.map(([line, checks, before]) => ({ line, checks, before })))('$line', ({ checks, before }) => {
  expect(checks.length > 0 || before !== undefined).toBe(true);
  expect(CHECK_KEYS).toEqual(expect.arrayContaining([...checks]));
});

it('no check stands for nothing', () => {
  const answering = new Set(LINES.flatMap(([, checks]) => checks));
  expect(CHECK_KEYS.filter((key) => !answering.has(key))).toEqual([]);
});
