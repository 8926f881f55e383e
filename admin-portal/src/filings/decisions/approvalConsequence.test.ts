import { defaultFilingRules, EFFECTS, findFilingRule, LOST_KINDS, type FilingRule } from '@zaoce/domain';
import { decision as english } from '../../i18n/en/decision';
import { decision as chinese } from '../../i18n/zh/decision';
import { approvalConsequence } from './approvalConsequence';

function rule(key: string): FilingRule {
  const found = findFilingRule(defaultFilingRules, key);
  if (!found) throw new Error(key);
  return found;
}

function stage(key: string, state: 'waiting' | 'current' | 'passed', authorityCode: string) {
  return { key, state, authorityCode, label: { zh: key, en: key } };
}

describe('approvalConsequence', () => {
  it('names the next stage, who decides there, and how long it may take', () => {
    const stages = [stage('origin-review', 'current', '11'), stage('target-review', 'waiting', '31')];
    expect(approvalConsequence(stages, { rule: rule('employer-change-cross'), lost: null })).toEqual({
      kind: 'next-stage',
      label: { zh: 'target-review', en: 'target-review' },
      authorityCode: '31',
      workingDays: 10,
    });
  });

  it.each([
    ['initial', null, 'result-notice', 'create-registration'],
    ['renewal', null, 'effect', 'renew-registration'],
    ['cancellation', null, 'effect', 'cancel-registration'],
    ['reissue', 'seal', 'effect', 'reissue-registration.seal'],
  ])('at the last stage of %s (lost: %s) it is %s %s', (key, lost, kind, effect) => {
    const stages = [stage('first', 'passed', '11'), stage('last', 'current', '00')];
    expect(approvalConsequence(stages, { rule: rule(key), lost })).toEqual({ kind, effect });
  });

  it('has a sentence for every effect in both languages', () => {
    for (const { effect } of [chinese, english]) {
      const { 'reissue-registration': reissue, ...others } = effect;
      expect(Object.keys(reissue).sort()).toEqual([...LOST_KINDS].sort());
      expect([...Object.keys(others), 'reissue-registration'].sort()).toEqual(Object.keys(EFFECTS).sort());
    }
  });
});
