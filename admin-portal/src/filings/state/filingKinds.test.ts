import { defaultFilingRules, type FilingRule, type ReviewFilingRule } from '@zaoce/domain';
import { kindsOf, matchingKinds, stagesOf } from './filingKinds';

function row(rule: FilingRule, id: number, inForce = true): ReviewFilingRule {
  return { id, key: rule.key, type: rule.type, version: 1, label: rule.label, inForce, rule };
}

const shipped = defaultFilingRules.map((rule, index) => row(rule, index));

describe('kinds of filing', () => {
  it('are one per rule: the two scopes of an employer change are two', () => {
    const kinds = kindsOf(shipped);
    expect(kinds).toHaveLength(7);
    expect(matchingKinds(kinds, 'employer-change', 'cross').map(({ key }) => key)).toEqual([
      'employer-change-cross',
    ]);
    expect(matchingKinds(kinds, 'employer-change', null)).toHaveLength(2);
    expect(matchingKinds(kinds, 'renewal', undefined).map(({ key }) => key)).toEqual(['renewal']);
    expect(matchingKinds(kinds, 'unheard-of', null)).toEqual([]);
  });

  it('include those that were added as data, and put retired ones last', () => {
    const [initial] = defaultFilingRules;
    if (!initial) throw new Error('no rule');
    const suspension = { ...initial, key: 'suspension', type: 'suspension' };
    const kinds = kindsOf([row(initial, 1, false), row(suspension, 2)]);
    expect(kinds.map(({ key }) => key)).toEqual(['suspension', 'initial']);
  });
});

describe('stages', () => {
  it('are named once each, whatever number of rules have them', () => {
    const keys = stagesOf(shipped).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['origin-review', 'target-review']));
  });
});
