import type { RuleDraft } from './ruleTree';

/** A rule to edit: without its version, which the office assigns. */
export function asDraft({ version: _, ...rule }: Record<string, unknown>): RuleDraft {
  return rule;
}

/** A copy to make a new rule from: what must be its own is left to fill in. */
export function asCopy(rule: Record<string, unknown>): RuleDraft {
  return { ...asDraft(rule), key: '', type: '', numberPrefix: '' };
}
