import { periodStart } from './registrationPeriod';

it.each([
  ['a first registration', { validFrom: '2023-03-02', validTo: '2027-03-01' }, 4, '2023-03-02'],
  ['one that was renewed', { validFrom: '2019-03-02', validTo: '2027-03-01' }, 4, '2023-03-02'],
  ['one shorter than the period', { validFrom: '2025-06-01', validTo: '2027-03-01' }, 4, '2025-06-01'],
  ['a rule without validity', { validFrom: '2019-03-02', validTo: '2027-03-01' }, undefined, '2019-03-02'],
])('%s', (_what, registration, years, start) => {
  expect(periodStart(registration, years)).toBe(start);
});
