import { validateFilingRule } from '../rule/validate';
import { defaultFilingRules, findFilingRule } from './index';

describe('the shipped filing rules', () => {
  it('are the seven of the specification', () => {
    expect(defaultFilingRules.map((rule) => rule.key)).toEqual([
      'initial',
      'renewal',
      'information-change',
      'employer-change-within',
      'employer-change-cross',
      'cancellation',
      'reissue',
    ]);
  });

  it.each(defaultFilingRules.map((rule) => [rule.key, rule] as const))('%s is a valid rule', (_key, rule) => {
    expect(validateFilingRule(JSON.parse(JSON.stringify(rule)))).toEqual({ ok: true, rule });
  });

  it('number their filings with prefixes of their own', () => {
    expect(new Set(defaultFilingRules.map((rule) => rule.numberPrefix)).size).toBe(defaultFilingRules.length);
  });

  it.each([
    ['initial', undefined, 'initial'],
    ['initial', null, 'initial'],
    ['employer-change', 'within', 'employer-change-within'],
    ['employer-change', 'cross', 'employer-change-cross'],
    ['employer-change-cross', undefined, 'employer-change-cross'],
    ['employer-change', undefined, undefined],
    ['suspension', undefined, undefined],
  ])('are found by type %s and scope %s: %s', (type, scope, key) => {
    expect(findFilingRule(defaultFilingRules, type, scope)?.key).toBe(key);
  });
});
