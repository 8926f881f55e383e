import * as contract from '@zaoce/domain';
import { inLocale, type ReviewFilingRule } from '@zaoce/domain';
import {
  checkEnteredRule,
  createRule,
  getRule,
  listRuleVersions,
  saveRule,
  setRuleForce,
  toRuleView,
} from '@zaoce/content';
import { callerOf, ruleImpact } from '@zaoce/filing';
import { answer, bindOperation, type Answer, type Binding } from '@zaoce/platform';

/** A rule comes with its version, which the editor sends back with his change. */
async function ruleAnswer(work: Promise<ReviewFilingRule>): Promise<Answer<ReviewFilingRule>> {
  const rule = await work;
  return answer(rule, { version: rule.version });
}

/** The filing rules: read by all staff, edited by the system administrator. */
export const ruleBindings: Binding[] = [
  bindOperation(contract.checkFilingRule, async ({ strapi, body, locale }) => {
    const { issues, changes } = await checkEnteredRule(strapi, body.rule, body.id);
    const spoken = issues.map((issue) => ({ ...issue, message: inLocale(issue.message, locale) }));
    return answer({ ok: issues.length === 0, issues: spoken, changes });
  }),
  bindOperation(contract.createFilingRule, (call) => ruleAnswer(createRule(callerOf(call), call.body))),
  bindOperation(contract.reviewGetFilingRule, ({ strapi, params }) =>
    ruleAnswer(getRule(strapi.db.connection, params.id).then(toRuleView)),
  ),
  bindOperation(contract.saveFilingRule, (call) =>
    ruleAnswer(saveRule(callerOf(call), call.params.id, call.version, call.body)),
  ),
  bindOperation(contract.retireFilingRule, (call) =>
    ruleAnswer(setRuleForce(callerOf(call), call.params.id, call.version, false, call.body.note)),
  ),
  bindOperation(contract.reinstateFilingRule, (call) =>
    ruleAnswer(setRuleForce(callerOf(call), call.params.id, call.version, true, call.body.note)),
  ),
  bindOperation(contract.listFilingRuleVersions, async ({ strapi, params }) =>
    answer(await listRuleVersions(strapi.db.connection, params.id)),
  ),
  bindOperation(contract.getFilingRuleImpact, async ({ strapi, params }) => {
    const { rule } = await getRule(strapi.db.connection, params.id);
    return answer(await ruleImpact(strapi, rule));
  }),
];
