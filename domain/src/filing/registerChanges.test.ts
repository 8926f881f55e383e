import type { KnownRegistration } from '../contract/filingViews';
import type { SectionsDraft } from '../sections/draft';
import { diffWithRegister } from './registerChanges';
import { defaultFilingRules, findFilingRule } from './rules';

const registration: KnownRegistration = {
  id: 1,
  certificateNumber: '建[造]21231100000001',
  sealNumber: 'B21231100000001',
  specialty: 'civil',
  validFrom: '2023-03-02',
  validTo: '2027-03-01',
  authorityCode: '11',
  employer: '演示造价咨询有限公司',
  employerCreditCode: '91110000MA00000013',
  employerQualificationNumber: '甲111111',
};

function changes(key: string, sections: SectionsDraft, options: { lost?: string; onDay?: string } = {}) {
  const rule = findFilingRule(defaultFilingRules, key);
  if (!rule) throw new Error(key);
  return diffWithRegister({
    rule,
    sections,
    lost: options.lost ?? null,
    registration,
    idNumberMasked: '130503********1',
    onDay: options.onDay ?? '2026-11-22',
  }).map(({ path, before, after }) => [path, before?.zh ?? null, after?.zh ?? null]);
}

it('renewal: the end of validity, counted from the old one; the same employer is no change', () => {
  const employer = { name: registration.employer, creditCode: registration.employerCreditCode };
  expect(changes('renewal', { basic: { employer } })).toEqual([
    ['known.registration.validTo', '2027-03-01', '2031-03-01'],
  ]);
});

it('renewal with another employer than the register says: shown', () => {
  const employer = { name: '另一演示单位', creditCode: registration.employerCreditCode };
  expect(changes('renewal', { basic: { employer } })[0]).toEqual([
    'basic.employer.name',
    registration.employer,
    '另一演示单位',
  ]);
});

it('information change: each given field beside the register, nothing else', () => {
  expect(
    changes('information-change', {
      information: {
        employerName: '演示新名称有限公司',
        employerQualificationNumber: '',
        explanation: '更名',
      },
    }),
  ).toEqual([['information.employerName', registration.employer, '演示新名称有限公司']]);
  expect(changes('information-change', { information: { idNumber: '130503196704010016' } })).toEqual([
    ['information.idNumber', '130503********1', '130503196704010016'],
  ]);
});

it('employer change: old → new, the contract aside; across authorities the authority too', () => {
  const sections: SectionsDraft = {
    basic: { employer: { name: '（旧）', legalRepresentative: '演示乙' } },
    newEmployer: {
      name: '演示新单位',
      creditCode: '91310000MA00000010',
      legalRepresentative: '演示丁',
      contract: { kind: 'open-ended', startsOn: '2026-11-01' },
    },
    transfer: { authorityCode: '31' },
  };
  const within = [
    ['newEmployer.name', registration.employer, '演示新单位'],
    ['newEmployer.creditCode', registration.employerCreditCode, '91310000MA00000010'],
    ['newEmployer.legalRepresentative', '演示乙', '演示丁'],
  ];
  expect(changes('employer-change-within', sections)).toEqual(within);
  expect(changes('employer-change-cross', sections)).toEqual([
    ...within,
    ['transfer.authorityCode', expect.stringContaining('北京'), expect.stringContaining('上海')],
  ]);
});

it.each([
  ['live', '2026-11-22', '有效'],
  ['lapsed', '2027-03-02', '失效'],
])('cancellation of a %s registration: its state', (_state, onDay, before) => {
  expect(changes('cancellation', { cancellation: { reason: 'other' } }, { onDay })).toEqual([
    ['known.registration.state', before, '注销'],
  ]);
});

it.each([
  [
    'certificate',
    [['known.registration.certificateNumber', '建[造]21231100000001', '建[造]21231100000001（补发）']],
  ],
  [
    'seal',
    [
      ['known.registration.certificateNumber', '建[造]21231100000001', '作废，发放新号'],
      ['known.registration.sealNumber', 'B21231100000001', '作废，发放新号'],
    ],
  ],
])('reissue after the loss of %s: the numbers', (lost, expected) => {
  expect(changes('reissue', {}, { lost })).toEqual(expected);
});
