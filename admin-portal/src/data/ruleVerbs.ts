import {
  checkFilingRule,
  createFilingRule,
  getFilingRuleImpact,
  listFilingRuleVersions,
  reinstateFilingRule,
  retireFilingRule,
  saveFilingRule,
  type BodyOf,
} from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** A rule in the version that was on the screen. */
export interface RuleTarget {
  id: number;
  version: number;
}

const at = ({ id, version }: RuleTarget) => ({ params: { id }, version });

/** What an administrator does to filing rules, each verb one call. All throw ApiProblem. */
export const ruleVerbs = {
  checkRule: (body: BodyOf<typeof checkFilingRule>) => callOperation(checkFilingRule, { body }),
  createRule: (body: BodyOf<typeof createFilingRule>, idempotencyKey: string) =>
    callOperation(createFilingRule, { body, idempotencyKey }),
  saveRule: (target: RuleTarget, body: BodyOf<typeof saveFilingRule>) =>
    callOperation(saveFilingRule, { ...at(target), body }),
  retireRule: (target: RuleTarget, body: BodyOf<typeof retireFilingRule>) =>
    callOperation(retireFilingRule, { ...at(target), body }),
  reinstateRule: (target: RuleTarget, body: BodyOf<typeof reinstateFilingRule>) =>
    callOperation(reinstateFilingRule, { ...at(target), body }),
  ruleVersions: (id: number) => callOperation(listFilingRuleVersions, { params: { id } }),
  ruleImpact: (id: number) => callOperation(getFilingRuleImpact, { params: { id } }),
};
