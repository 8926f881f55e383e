import {
  optionsOfFact,
  RULE_FACTS,
  type Comparison,
  type Condition,
  type FactValue,
  type Operator,
  type RuleFact,
} from '@zaoce/domain';

/** What a condition is: one comparison, or others joined. */
export type ConditionKind = 'comparison' | 'all' | 'any' | 'not';
export const CONDITION_KINDS: readonly ConditionKind[] = ['comparison', 'all', 'any', 'not'];

/** A condition to begin with. */
export const FIRST_CONDITION: Condition = { field: 'educationMandatory', op: 'eq', value: true };

const OPERATORS_OF: Record<'text' | 'number' | 'boolean', readonly Operator[]> = {
  text: ['eq', 'ne', 'in', 'not-in'],
  number: ['eq', 'ne', 'gt', 'gte', 'lt', 'lte'],
  boolean: ['eq'],
};

/** Which kind a condition is. */
export function kindOf(condition: Condition): ConditionKind {
  if ('all' in condition) return 'all';
  if ('any' in condition) return 'any';
  return 'not' in condition ? 'not' : 'comparison';
}

/** The conditions inside, in their order; none in a comparison. */
export function partsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}

/** The same as another kind, keeping as much of it as the kind can hold. */
export function toKind(condition: Condition, kind: ConditionKind): Condition {
  if (kindOf(condition) === kind) return condition;
  const parts = partsOf(condition);
  const [first = condition] = parts;
  if (kind === 'comparison') return 'field' in first ? first : FIRST_CONDITION;
  if (kind === 'not') return { not: parts.length > 1 ? condition : first };
  const inside = parts.length > 0 ? parts : [condition];
  return kind === 'all' ? { all: inside } : { any: inside };
}

/** How a fact can be compared. */
export function operatorsOf(fact: RuleFact): readonly Operator[] {
  return OPERATORS_OF[RULE_FACTS[fact].kind];
}

/** A comparison that asks about another fact, with an operator and a value that fit it. */
export function askAbout(fact: RuleFact): Comparison {
  const { kind } = RULE_FACTS[fact];
  const first: Record<typeof kind, FactValue> = {
    text: optionsOfFact(fact)?.[0]?.value ?? '',
    number: 0,
    boolean: true,
  };
  return { field: fact, op: 'eq', value: first[kind] };
}

/** The same comparison with another operator; a list becomes one value and the other way round. */
export function withOperator(comparison: Comparison, op: Operator): Comparison {
  const isList = op === 'in' || op === 'not-in';
  const values = [comparison.value].flat();
  const [first = ''] = values;
  return { ...comparison, op, value: isList ? values : first };
}
