import { shippedRule } from '../../../testing/shippedRule';
import { educationHours } from './educationHours';

const course = (category: string, hours: string, endsOn: string) => ({ category, hours, endsOn });
const context = (key: string, dates: object) => ({
  rule: shippedRule(key),
  onDay: '2026-11-22',
  sections: {},
  ...dates,
});

it('a renewal counts the courses since the registration began', () => {
  const hours = educationHours(context('renewal', { registrationValidFrom: '2023-01-10' }), [
    course('compulsory', '40', '2025-05-01'),
    course('compulsory', '20', '2023-01-09'),
    course('elective', '60.5', '2024-05-01'),
  ]);
  expect(hours).toEqual({
    countsSince: '2023-01-10',
    lines: [
      { category: 'compulsory', required: 60, present: 40 },
      { category: 'elective', required: 60, present: 60.5 },
    ],
  });
});

it.each([
  ['during the grace after the qualification', 'initial', { qualificationIssuedOn: '2026-06-01' }],
  ['where the rule asks for none', 'cancellation', { registrationValidFrom: '2023-01-10' }],
])('no hours are asked for %s', (_when, key, dates) => {
  expect(educationHours(context(key, dates), [])).toBeNull();
});
