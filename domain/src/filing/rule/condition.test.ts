import fc from 'fast-check';
import { conditionSchema, factsOf, holds, type Condition } from './condition';
import { RULE_FACTS, type RuleFacts } from './facts';

const months = (op: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'ne'): Condition => ({
  field: 'monthsSinceQualification',
  op,
  value: 12,
});
const lost = (op: 'in' | 'not-in'): Condition => ({ field: 'lost', op, value: ['seal', 'both'] });

describe('holds', () => {
  it.each<[string, Condition | undefined, RuleFacts, boolean]>([
    ['no condition', undefined, {}, true],
    ['eq equal', months('eq'), { monthsSinceQualification: 12 }, true],
    ['eq different', months('eq'), { monthsSinceQualification: 13 }, false],
    ['eq unknown', months('eq'), {}, false],
    ['ne unknown', months('ne'), {}, true],
    ['gt above', months('gt'), { monthsSinceQualification: 13 }, true],
    ['gt equal', months('gt'), { monthsSinceQualification: 12 }, false],
    ['gt unknown', months('gt'), {}, false],
    ['gte equal', months('gte'), { monthsSinceQualification: 12 }, true],
    ['lt below', months('lt'), { monthsSinceQualification: 11 }, true],
    ['lt equal', months('lt'), { monthsSinceQualification: 12 }, false],
    ['lte equal', months('lte'), { monthsSinceQualification: 12 }, true],
    ['lte unknown', months('lte'), {}, false],
    ['in listed', lost('in'), { lost: 'seal' }, true],
    ['in not listed', lost('in'), { lost: 'certificate' }, false],
    ['in unknown', lost('in'), {}, false],
    ['not-in listed', lost('not-in'), { lost: 'both' }, false],
    ['not-in unknown', lost('not-in'), {}, true],
    ['all of two', { all: [lost('in'), months('gt')] }, { lost: 'seal', monthsSinceQualification: 13 }, true],
    ['all, one missing', { all: [lost('in'), months('gt')] }, { lost: 'seal' }, false],
    ['any of two', { any: [lost('in'), months('gt')] }, { lost: 'seal' }, true],
    ['not', { not: lost('in') }, { lost: 'seal' }, false],
  ])('%s', (_what, condition, facts, expected) => {
    expect(holds(condition, facts)).toBe(expected);
  });
});

const comparison = fc.oneof(
  fc.record({
    field: fc.constant('monthsSinceQualification'),
    op: fc.constantFrom('eq', 'ne', 'gt', 'lte'),
    value: fc.integer(),
  }),
  fc.record({
    field: fc.constant('lost'),
    op: fc.constantFrom('in', 'not-in'),
    value: fc.array(fc.constantFrom('seal', 'both'), { minLength: 1 }),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    comparison as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const facts = fc.record(
  { lost: fc.constantFrom('seal', 'certificate'), monthsSinceQualification: fc.integer() },
  { requiredKeys: [] },
);

describe('conditions', () => {
  it('survive JSON and the schema unchanged', () => {
    fc.assert(
      fc.property(condition, (one) =>
        expect(conditionSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one),
      ),
    );
  });

  it('obey De Morgan', () => {
    fc.assert(
      fc.property(condition, condition, facts, (a, b, known) => {
        expect(holds({ not: { all: [a, b] } }, known)).toBe(holds({ any: [{ not: a }, { not: b }] }, known));
      }),
    );
  });

  it('ask only for facts of the catalogue', () => {
    fc.assert(
      fc.property(condition, (one) =>
        expect(Object.keys(RULE_FACTS)).toEqual(expect.arrayContaining(factsOf(one))),
      ),
    );
  });
});
