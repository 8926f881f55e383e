import { z } from 'zod';
import { idParams, instant, issueSchema } from './common';
import { defineOperation, STAFF_ROLES } from './operation';
import { listOf, oneOf, reviewBase } from './reviewDialect';
import { reviewFilingRule } from './reviewViews';

/** A rule as an editor entered it: anything; what is wrong with it is named by the rules of rules, not by this schema. */
const enteredRule = z.looseObject({});
const note = z
  .string()
  .trim()
  .max(300)
  .optional()
  .meta({ description: 'Why, e.g. the document behind it; kept with the version' });

export const ruleChange = z.object({ path: z.string(), before: z.unknown(), after: z.unknown() });

export const ruleVersion = z.object({
  version: z.number().int(),
  changedAt: instant,
  changedBy: z.string(),
  note: z.string().nullable(),
  changes: z.array(ruleChange).meta({ description: 'Against the version before; empty for the first' }),
  rule: z.looseObject({}),
});
export type RuleVersionView = z.infer<typeof ruleVersion>;

export const ruleImpact = z.object({
  drafts: z.number().int().meta({ description: 'Never submitted: they follow the next version' }),
  open: z.number().int().meta({ description: 'Submitted and not finished: they keep their version' }),
  finished: z.number().int(),
  keptVersions: z.array(z.object({ version: z.number().int(), open: z.number().int() })),
  carriedOut: z.boolean().meta({ description: 'Whether this office can carry out the effect' }),
});
export type RuleImpact = z.infer<typeof ruleImpact>;

export const reviewListFilingRules = listOf(
  'reviewListFilingRules',
  'filing-rules',
  STAFF_ROLES,
  { zh: '业务规则', en: 'Filing rules' },
  reviewFilingRule,
);
export const reviewGetFilingRule = oneOf(
  'reviewGetFilingRule',
  'filing-rules',
  STAFF_ROLES,
  { zh: '业务规则', en: 'A filing rule' },
  reviewFilingRule,
);

const administration = { ...reviewBase, access: ['system-admin'] } as const;
const rulePath = '/review/filing-rules/:id';

export const checkFilingRule = defineOperation({
  ...administration,
  id: 'checkFilingRule',
  method: 'post',
  path: '/review/filing-rules/check',
  status: 200,
  summary: {
    zh: '检查业务规则（不保存）',
    en: 'What is wrong with a rule, and what it changes; saves nothing',
  },
  body: z.strictObject({ rule: enteredRule, id: idParams.shape.id.optional() }),
  output: z.object({ ok: z.boolean(), issues: z.array(issueSchema), changes: z.array(ruleChange) }),
  refusals: ['not-found'],
});
export const createFilingRule = defineOperation({
  ...administration,
  id: 'createFilingRule',
  method: 'post',
  path: '/review/filing-rules',
  status: 201,
  idempotent: true,
  summary: { zh: '新建业务规则', en: 'A new filing rule' },
  body: z.strictObject({ rule: enteredRule, note }),
  output: reviewFilingRule,
  refusals: ['rule-refused'],
});
export const saveFilingRule = defineOperation({
  ...administration,
  id: 'saveFilingRule',
  method: 'put',
  path: rulePath,
  status: 200,
  ifMatch: true,
  summary: { zh: '保存业务规则的新版本', en: 'The next version of a rule' },
  params: idParams,
  body: z.strictObject({ rule: enteredRule, note }),
  output: reviewFilingRule,
  refusals: ['rule-refused'],
});

const force = {
  ...administration,
  method: 'post',
  status: 200,
  ifMatch: true,
  params: idParams,
  body: z.strictObject({ note }),
  output: reviewFilingRule,
  refusals: ['rule-refused', 'wrong-state'],
} as const;
export const retireFilingRule = defineOperation({
  ...force,
  id: 'retireFilingRule',
  path: `${rulePath}/retire`,
  summary: { zh: '停用业务规则', en: 'Takes a rule out of force' },
});
export const reinstateFilingRule = defineOperation({
  ...force,
  id: 'reinstateFilingRule',
  path: `${rulePath}/reinstate`,
  summary: { zh: '恢复业务规则', en: 'Brings a rule back into force' },
});
export const listFilingRuleVersions = defineOperation({
  ...reviewBase,
  id: 'listFilingRuleVersions',
  method: 'get',
  path: `${rulePath}/versions`,
  status: 200,
  access: STAFF_ROLES,
  summary: { zh: '业务规则的历次版本', en: 'Every version of a rule, the newest first' },
  params: idParams,
  output: z.array(ruleVersion),
});
export const getFilingRuleImpact = defineOperation({
  ...administration,
  id: 'getFilingRuleImpact',
  method: 'get',
  path: `${rulePath}/impact`,
  status: 200,
  summary: { zh: '更改业务规则的影响', en: 'Which filings a change concerns' },
  params: idParams,
  output: ruleImpact,
});

/** `/check` comes before `/:id`. */
export const reviewRuleOperations = [
  reviewListFilingRules,
  checkFilingRule,
  createFilingRule,
  reviewGetFilingRule,
  saveFilingRule,
  retireFilingRule,
  reinstateFilingRule,
  listFilingRuleVersions,
  getFilingRuleImpact,
] as const;
