import { z } from 'zod';
import { optionsOfFact } from './factOptions';
import { isRuleFact, RULE_FACTS, type FactValue, type RuleFact, type RuleFacts } from './facts';

/** How a fact is compared: `in`/`not-in` with a list of texts or numbers, the others with one value. */
export const OPERATORS = ['eq', 'ne', 'in', 'not-in', 'gt', 'gte', 'lt', 'lte'] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Comparison {
  field: RuleFact;
  op: Operator;
  value: FactValue | FactValue[];
}
/** A when-condition of a rule as data: a comparison, or several joined. */
export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

const factValue = z.union([z.string().max(60), z.number(), z.boolean()]);
const comparisonSchema = z
  .strictObject({
    field: z.string().refine(isRuleFact, 'unknown-fact'),
    op: z.enum(OPERATORS, 'unknown-operator'),
    value: z.union([factValue, z.array(factValue).min(1).max(40)]),
  })
  .refine((comparison) => !isRuleFact(comparison.field) || fitsFact(comparison), 'value-does-not-fit');

/** Schema of a condition. Its problems are machine words with sentences in `labels/problems.ts`. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.any().transform((input: unknown, context) => {
    const shape = shapeOf(input);
    const parsed = shape?.safeParse(input);
    if (parsed?.success) return parsed.data as Condition;
    for (const issue of parsed?.error.issues ?? []) {
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
    }
    if (!shape) context.addIssue({ code: 'custom', message: 'not-a-condition' });
    return z.NEVER;
  }),
);

/** Chooses the shape by its key, so that a problem is named where it is and not as "matches none of four". */
function shapeOf(input: unknown): z.ZodType | undefined {
  if (typeof input !== 'object' || input === null) return undefined;
  if ('all' in input) return z.strictObject({ all: z.array(conditionSchema).min(1).max(20) });
  if ('any' in input) return z.strictObject({ any: z.array(conditionSchema).min(1).max(20) });
  if ('not' in input) return z.strictObject({ not: conditionSchema });
  return 'field' in input ? comparisonSchema : undefined;
}

/** Whether the compared value is one the fact can have and of the operator's shape. */
function fitsFact({ field, op, value }: Comparison): boolean {
  const { kind } = RULE_FACTS[field];
  const wanted = kind === 'text' ? 'string' : kind;
  const isList = op === 'in' || op === 'not-in';
  if (isList !== Array.isArray(value)) return false;
  if (['gt', 'gte', 'lt', 'lte'].includes(op) && kind !== 'number') return false;
  const options = optionsOfFact(field);
  return (Array.isArray(value) ? value : [value]).every(
    (one) => typeof one === wanted && (!options || options.some((option) => option.value === one)),
  );
}

/**
 * Whether a condition holds. A fact that is not known equals nothing and lies in no list:
 * `eq`, `in` and the orderings are false, `ne` and `not-in` true. No condition means yes.
 */
export function holds(condition: Condition | undefined, facts: RuleFacts): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  return compare(facts[condition.field], condition);
}

function compare(fact: FactValue | undefined, { op, value }: Comparison): boolean {
  const listed = Array.isArray(value) && fact !== undefined && value.includes(fact);
  const order = typeof fact === 'number' && typeof value === 'number' ? fact - value : Number.NaN;
  switch (op) {
    case 'eq':
      return fact === value;
    case 'ne':
      return fact !== value;
    case 'in':
      return listed;
    case 'not-in':
      return !listed;
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
  }
}

/** Every fact a condition asks for, with repetitions. */
export function factsOf(condition: Condition): RuleFact[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  return [condition.field];
}
