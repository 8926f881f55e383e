import { CHECK_KEYS, type CheckKey } from './types';

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
