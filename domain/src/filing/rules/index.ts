import type { FilingRule } from '../rule/schema';
import { cancellationRule } from './cancellation';
import { employerChangeCrossRule, employerChangeWithinRule } from './employerChange';
import { informationChangeRule } from './informationChange';
import { initialRule } from './initial';
import { reissueRule } from './reissue';
import { renewalRule } from './renewal';

/** The seven filings the office starts with (domain.md 3), in the order in which people see them. */
export const defaultFilingRules: readonly FilingRule[] = [
  initialRule,
  renewalRule,
  informationChangeRule,
  employerChangeWithinRule,
  employerChangeCrossRule,
  cancellationRule,
  reissueRule,
];

/**
 * The rule for a type (and scope, where a type has one rule per scope), or undefined.
 * A rule's own key (`employer-change-cross`) is accepted in place of the type.
 */
export function findFilingRule<T extends Pick<FilingRule, 'key' | 'type' | 'scope'>>(
  rules: readonly T[],
  type: string,
  scope?: string | null,
): T | undefined {
  return (
    rules.find((rule) => rule.type === type && (rule.scope ?? null) === (scope ?? null)) ??
    rules.find((rule) => rule.key === type)
  );
}
