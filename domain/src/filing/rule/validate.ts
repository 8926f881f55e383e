import type { Issue } from '../../refusal';
import { fromZodIssues } from '../../labels/zodIssues';
import { findContradictions } from './coherence';
import { filingRuleSchema, type FilingRule } from './schema';

export type RuleResult = { ok: true; rule: FilingRule } | { ok: false; issues: Issue[] };

/**
 * Reads a filing rule as an editor entered it. Every problem is named at once, at its place: unknown sections, effects
 * or conditions, negative days, repeated keys, a route without stages, parts that contradict each other (domain.md 3).
 */
export function validateFilingRule(input: unknown): RuleResult {
  const parsed = filingRuleSchema.safeParse(input);
  const issues = [...(parsed.success ? [] : fromZodIssues(parsed.error)), ...findContradictions(input)];
  return parsed.success && issues.length === 0 ? { ok: true, rule: parsed.data } : { ok: false, issues };
}
