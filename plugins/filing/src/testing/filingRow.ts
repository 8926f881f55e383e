import { defaultFilingRules, findFilingRule, type FilingRule } from '@zaoce/domain';
import type { FilingRow } from '../filings/row';

/* What the unit tests of this plugin build upon; nothing of it runs in the product. */

const AT = new Date('2026-11-20T02:00:00Z');

/** The rule of 初始注册 as it is shipped. */
export const initialRule: FilingRule = shipped('initial');

/** A rule of two stages, the second one at the ministry. */
export const twoStageRule: FilingRule = {
  ...initialRule,
  effectTime: 'approval',
  route: [
    { key: 'first-review', label: { zh: '初审', en: 'First' }, authority: 'home', workingDays: 10 },
    {
      key: 'ministry-review',
      label: { zh: '审批', en: 'Second' },
      authority: 'ministry',
      workingDays: 10,
      fourEyes: true,
    },
  ],
};

/** A submitted filing at its first of two stages, with changes. */
export function filingRow(changes: Partial<FilingRow> = {}): FilingRow {
  return {
    id: 7,
    number: 'IN20261100012373',
    type: 'initial',
    scope: null,
    lost: null,
    specialty: 'civil',
    applicant_id: 3,
    applicant_user_id: 30,
    applicant_name: '演示甲',
    id_number_index: 'index-of-30',
    id_number_masked: '110105********002X',
    authority_code: '11',
    target_authority_code: null,
    holder_authority_code: '11',
    state: 'submitted',
    stage_index: 0,
    stage_key: 'first-review',
    route: [
      {
        key: 'first-review',
        label: { zh: '初审', en: 'First' },
        authorityCode: '11',
        workingDays: 10,
        fourEyes: false,
      },
      {
        key: 'ministry-review',
        label: { zh: '审批', en: 'Second' },
        authorityCode: '00',
        workingDays: 10,
        fourEyes: true,
      },
    ],
    round: 1,
    version: 4,
    rule_version: 1,
    employer_name: '演示公司',
    employer_code: null,
    qualification_id: 9,
    registration_id: null,
    result_notice_id: null,
    late: false,
    scans_only: false,
    assignee_id: null,
    assignee_name: null,
    claimed_at: null,
    submitted_at: AT,
    first_submitted_at: AT,
    accepted_at: null,
    stage_entered_at: AT,
    clock: { 'first-review': { limitDays: 10, spans: [{ from: '2026-11-20', to: null }], extension: null } },
    due_on: '2026-12-04',
    due_provisional: false,
    decided_at: null,
    effective_at: null,
    decision: null,
    return_reason: null,
    decisions_this_round: 0,
    deciders: {},
    check_level: 'green',
    printed_hash: null,
    printed_at: null,
    created_at: AT,
    updated_at: AT,
    rule: twoStageRule,
    sections: {},
    submitted_sections: {},
    checks: [],
    registration_before: null,
    ...changes,
  };
}

function shipped(type: string): FilingRule {
  const rule = findFilingRule(defaultFilingRules, type);
  if (!rule) throw new Error(`no rule ${type} is shipped`);
  return rule;
}
