import { worstFormCheck } from './worstFormCheck';

it.each([
  [[], null],
  [['not-applicable'], null],
  [['current', 'unreadable'], 'current'],
  [['unreadable'], 'unreadable'],
  [['current', 'stale'], 'stale'],
] as const)('pages %j together are %s', (checks, expected) => {
  expect(worstFormCheck(checks.map((formCheck) => ({ formCheck })))).toBe(expected);
});
