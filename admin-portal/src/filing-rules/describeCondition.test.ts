import type { Condition } from '@zaoce/domain';
import { describeCondition, type ConditionWords } from './describeCondition';

const words: ConditionWords = {
  fact: (field) => field,
  value: (field, value) => (value === 'both' ? `both of ${field}` : String(value)),
  and: ' and ',
  or: ' or ',
  not: (inner) => `not ${inner}`,
};
const cross: Condition = { field: 'scope', op: 'eq', value: 'cross' };
const late: Condition = { field: 'monthsSinceQualification', op: 'gt', value: 12 };
const own: Condition = { field: 'selfReportedEducation', op: 'eq', value: true };

describe('describeCondition', () => {
  it.each<[string, Condition, string]>([
    ['a comparison', late, 'monthsSinceQualification > 12'],
    ['a list', { field: 'lost', op: 'in', value: ['seal', 'both'] }, 'lost ∈ seal, both of lost'],
    ['a fact that must hold', own, 'selfReportedEducation'],
    ['a fact that must not hold', { ...own, op: 'ne' }, 'not selfReportedEducation'],
    ['several at once', { all: [cross, late] }, '(scope = cross and monthsSinceQualification > 12)'],
    ['one of several', { any: [cross, { not: own }] }, '(scope = cross or not selfReportedEducation)'],
    ['a group of one', { all: [cross] }, 'scope = cross'],
  ])('reads %s', (_name, condition, expected) => {
    expect(describeCondition(condition, words)).toBe(expected);
  });
});
