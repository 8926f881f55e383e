import { idCheckCharacter } from '../../identifiers/idNumber';
import { completeSections, course } from '../testing/completeFiling';
import {
  employer,
  clean,
  registration,
  moving,
  moved,
  upgrade,
  basicOf,
  levelOf,
  basic,
  experience,
  live,
} from '../testing/checkInput';
import { cancellationRule } from '../rules/cancellation';
import { renewalRule } from '../rules/renewal';
import { runChecks, worstLevel } from './runChecks';
import type { CheckInput, CheckKey, CheckLevel } from './types';

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
