import type { KnownRegistration } from '../contract/filingViews';
import { registrationDrift } from './registrationDrift';
import { defaultFilingRules, findFilingRule } from './rules';

const submitted: KnownRegistration = {
  id: 1,
  certificateNumber: '建[造]21231100000001',
  sealNumber: 'B21231100000001',
  specialty: 'civil',
  validFrom: '2023-03-02',
  validTo: '2027-03-01',
  authorityCode: '11',
  employer: '演示造价咨询有限公司',
  employerCreditCode: '91110000MA00000013',
  employerQualificationNumber: null,
};
const rule = (key: string) => {
  const found = findFilingRule(defaultFilingRules, key);
  if (!found) throw new Error(key);
  return found;
};

it.each([
  ['nothing', 'reissue', {}, []],
  [
    'another employer meanwhile',
    'reissue',
    { employer: '另一单位', employerCreditCode: 'X' },
    ['employer', 'employerCreditCode'],
  ],
  [
    'new numbers meanwhile',
    'reissue',
    { certificateNumber: 'x', sealNumber: 'y' },
    ['certificateNumber', 'sealNumber'],
  ],
  ['it went to another authority', 'cancellation', { authorityCode: '31' }, ['authorityCode']],
  ['it lapsed during an employer change', 'employer-change-within', { state: 'lapsed' }, ['state']],
  ['it lapsed during a renewal that came in time', 'renewal', { state: 'lapsed' }, []],
  ['it lapsed during a cancellation', 'cancellation', { state: 'lapsed' }, []],
  ['it was revoked during a renewal', 'renewal', { state: 'revoked' }, ['state']],
  ['it was cancelled', 'reissue', { state: 'cancelled' }, ['state']],
] as const)('%s (%s)', (_what, key, change, fields) => {
  expect(registrationDrift(rule(key), submitted, { ...submitted, state: 'live', ...change })).toEqual(fields);
});
