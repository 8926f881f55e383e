import { defaultFilingRules } from '../rules';
import { initialRule } from '../rules/initial';
import { findRuleChanges } from './ruleChanges';
import type { FilingRule } from './schema';

const [stage] = initialRule.route;
const changesTo = (changes: Partial<FilingRule>) =>
  findRuleChanges(initialRule, { ...initialRule, ...changes });

describe('findRuleChanges', () => {
  it.each(defaultFilingRules.map((rule) => [rule.key, rule] as const))(
    'finds none in a copy of %s',
    (_, rule) => {
      expect(findRuleChanges(rule, { ...structuredClone(rule), version: rule.version + 1 })).toEqual([]);
    },
  );

  it('names a setting by its path', () => {
    expect(changesTo({ validityYears: 5, label: { ...initialRule.label, en: 'First' } })).toEqual([
      { path: 'label.en', before: 'Initial registration', after: 'First' },
      { path: 'validityYears', before: 4, after: 5 },
    ]);
  });

  it('names an item of a list by its key, wherever it stands', () => {
    const photo = initialRule.scans.find((scan) => scan.kind === 'photo');
    if (!photo) throw new Error('the initial rule asks for a photo');
    const others = initialRule.scans.filter((scan) => scan !== photo);
    const paths = changesTo({ scans: [...others, { ...photo, maximum: 3 }] }).map(({ path }) => path);
    expect(paths).toEqual(['scans.photo.maximum', 'scans.order']);
  });

  it('shows an added item whole, and a removed one', () => {
    if (!stage) throw new Error('the initial rule has a stage');
    const second = { ...stage, key: 'second' };
    expect(changesTo({ route: [stage, second] })).toEqual([
      { path: 'route.second', before: null, after: second },
    ]);
    expect(changesTo({ sections: initialRule.sections.slice(1) })).toEqual([
      { path: 'sections.basic', before: { key: 'basic' }, after: null },
    ]);
  });

  it('takes a condition as one', () => {
    const sections = initialRule.sections.map((section) =>
      section.key === 'education'
        ? {
            ...section,
            mandatoryWhen: { not: { field: 'educationMandatory', op: 'eq', value: false } as const },
          }
        : section,
    );
    expect(changesTo({ sections }).map(({ path }) => path)).toEqual(['sections.education.mandatoryWhen']);
  });

  it('shows settings that appear and disappear', () => {
    expect(changesTo({ education: undefined, windowDays: { opens: 90, due: 30 } })).toEqual([
      { path: 'education', before: initialRule.education, after: null },
      { path: 'windowDays', before: null, after: { opens: 90, due: 30 } },
    ]);
  });
});
