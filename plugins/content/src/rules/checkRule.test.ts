import { defaultFilingRules } from '@zaoce/domain';
import { checkRule } from './checkRule';

const [initialRule] = defaultFilingRules;

describe('checkRule', () => {
  it('takes a rule as object and as text', () => {
    expect(checkRule(initialRule)).toMatchObject({ ok: true, rule: { key: 'initial' } });
    expect(checkRule(JSON.stringify(initialRule))).toMatchObject({ ok: true });
  });

  it.each([
    ['a route without stages', { ...initialRule, route: [] }, 'route'],
    ['an unknown section', { ...initialRule, sections: [{ key: 'hobbies' }] }, 'sections'],
    ['negative days', { ...initialRule, extensionDays: -1 }, 'extensionDays'],
  ])('names %s', (_, rule, place) => {
    const result = checkRule(rule);
    expect(result.ok).toBe(false);
    expect(result).toMatchObject({ message: expect.stringContaining(place) });
  });

  it('names every problem at once', () => {
    const result = checkRule({ ...initialRule, route: [], extensionDays: -1 });
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['route', 'extensionDays']),
    );
  });

  it.each([undefined, null, '', 'not json', 7, []])('refuses %p', (input) => {
    expect(checkRule(input).ok).toBe(false);
  });
});
