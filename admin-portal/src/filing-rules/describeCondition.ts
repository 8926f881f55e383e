import type { Comparison, Condition } from '@zaoce/domain';

/** The words a condition is put together from, in the language on the screen. */
export interface ConditionWords {
  fact: (field: Comparison['field']) => string;
  value: (field: Comparison['field'], value: string | number) => string;
  and: string;
  or: string;
  not: (inner: string) => string;
}

const SIGNS = { eq: '=', ne: '≠', in: '∈', 'not-in': '∉', gt: '>', gte: '≥', lt: '<', lte: '≤' } as const;

/** A when-condition of a rule as one line. */
export function describeCondition(condition: Condition, words: ConditionWords): string {
  if ('all' in condition) return join(condition.all, words.and, words);
  if ('any' in condition) return join(condition.any, words.or, words);
  if ('not' in condition) return words.not(describeCondition(condition.not, words));
  return describeComparison(condition, words);
}

function describeComparison({ field, op, value }: Comparison, words: ConditionWords): string {
  const fact = words.fact(field);
  if (typeof value === 'boolean') return value === (op === 'eq') ? fact : words.not(fact);
  const values = [value]
    .flat()
    .map((one) => (typeof one === 'boolean' ? String(one) : words.value(field, one)));
  return `${fact} ${SIGNS[op]} ${values.join(', ')}`;
}

function join(parts: readonly Condition[], by: string, words: ConditionWords): string {
  const lines = parts.map((part) => describeCondition(part, words));
  return lines.length === 1 ? (lines[0] ?? '') : `(${lines.join(by)})`;
}
