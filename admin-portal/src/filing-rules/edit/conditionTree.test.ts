import { conditionSchema, RULE_FACTS, type Condition, type RuleFact } from '@zaoce/domain';
import type { CONDITION_KINDS } from './conditionTree';
import {
  askAbout,
  FIRST_CONDITION,
  kindOf,
  operatorsOf,
  partsOf,
  toKind,
  withOperator,
} from './conditionTree';

const lost: Condition = { field: 'lost', op: 'eq', value: 'seal' };
const late: Condition = { field: 'monthsSinceQualification', op: 'gt', value: 12 };

describe('building a condition', () => {
  it.each<[string, Condition, Condition]>([
    ['all', lost, { all: [lost] }],
    ['any', { all: [lost, late] }, { any: [lost, late] }],
    ['not', lost, { not: lost }],
    ['not', { all: [lost, late] }, { not: { all: [lost, late] } }],
    ['all', { not: late }, { all: [late] }],
    ['comparison', { any: [late, lost] }, late],
    ['comparison', { not: { all: [lost] } }, FIRST_CONDITION],
    ['comparison', lost, lost],
  ])('turns into %s', (kind, condition, expected) => {
    const turned = toKind(condition, kind as (typeof CONDITION_KINDS)[number]);
    expect(turned).toEqual(expected);
    expect(kindOf(turned)).toBe(kind);
  });

  it('knows what is inside', () => {
    expect(partsOf({ any: [lost, late] })).toEqual([lost, late]);
    expect(partsOf({ not: lost })).toEqual([lost]);
    expect(partsOf(lost)).toEqual([]);
  });

  it('asks about every fact in a way the rules accept, with every operator', () => {
    for (const fact of Object.keys(RULE_FACTS) as RuleFact[]) {
      for (const op of operatorsOf(fact)) {
        expect(conditionSchema.safeParse(withOperator(askAbout(fact), op))).toMatchObject({ success: true });
      }
    }
  });

  it('keeps the value when the operator changes', () => {
    expect(withOperator(lost, 'in')).toEqual({ field: 'lost', op: 'in', value: ['seal'] });
    expect(withOperator({ field: 'lost', op: 'in', value: ['both', 'seal'] }, 'ne')).toEqual({
      field: 'lost',
      op: 'ne',
      value: 'both',
    });
  });
});
