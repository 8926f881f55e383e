import { defaultFilingRules } from '../rules';
import { initialRule } from '../rules/initial';
import { renewalRule } from '../rules/renewal';
import { findConflicts, findFixedChanges, findLastWays, type RuleSurroundings } from './ruleConflicts';
import type { FilingRule } from './schema';
import { EFFECT_WORDS, type Effect } from './words';

const office: RuleSurroundings = {
  others: defaultFilingRules.map((rule) => ({ rule, inForce: true })),
  effects: EFFECT_WORDS,
  suspended: 0,
};
const suspension: FilingRule = {
  ...renewalRule,
  key: 'suspension',
  type: 'suspension',
  numberPrefix: 'SU',
  effect: 'suspend-registration',
};
const problems = (rule: FilingRule, inForce = true, surroundings = office) =>
  findConflicts(rule, inForce, surroundings).map(({ path, code }) => `${path} ${code}`);
const leadingTo = (...effects: Effect[]) =>
  effects.map((effect) => ({ rule: { ...suspension, effect }, inForce: true }));

describe('findConflicts', () => {
  it('finds none for a rule of its own kind', () => {
    expect(problems(suspension)).toEqual([]);
  });

  it.each<[string, Partial<FilingRule>, string[]]>([
    ['a key that exists', { key: 'renewal' }, ['key key-taken']],
    ['a key that is the type of another', { key: 'employer-change' }, ['key key-taken']],
    ['a type that is the key of another', { type: 'employer-change-cross' }, ['type key-taken']],
    ['a prefix that exists', { numberPrefix: 'IN' }, ['numberPrefix prefix-taken']],
    ['a type in force', { type: 'renewal' }, ['type type-taken']],
    ['a scope in force', { type: 'employer-change', scope: 'cross' }, ['type type-taken']],
  ])('finds %s', (_, changes, expected) => {
    expect(problems({ ...suspension, ...changes })).toEqual(expected);
  });

  it('names all of them at once', () => {
    const nobody = { ...office, effects: [] };
    expect(problems(renewalRule, true, nobody)).toEqual([
      'key key-taken',
      'numberPrefix prefix-taken',
      'type type-taken',
      'effect effect-not-carried-out',
    ]);
  });

  it('lets a type be used again when the other rule is out of force, or this one is', () => {
    const twin = { ...suspension, key: 'suspension-old', numberPrefix: 'SO' };
    const others = [{ rule: twin, inForce: false }];
    expect(problems(suspension, true, { ...office, others })).toEqual([]);
    expect(problems(suspension, false, { ...office, others: [{ rule: twin, inForce: true }] })).toEqual([]);
  });
});

describe('findFixedChanges', () => {
  it('keeps key, type and scope of a rule', () => {
    const changed = {
      ...initialRule,
      key: 'first',
      type: 'first',
      scope: 'cross' as const,
      numberPrefix: 'FI',
    };
    expect(findFixedChanges(initialRule, changed).map(({ path }) => path)).toEqual(['key', 'type', 'scope']);
    const relabelled: FilingRule = { ...initialRule, validityYears: 5 };
    expect(findFixedChanges(initialRule, relabelled)).toEqual([]);
  });
});

describe('findLastWays', () => {
  it.each<[string, Effect, Effect[], number, string[]]>([
    [
      'the only way to register',
      'create-registration',
      ['renew-registration'],
      0,
      ['still-needed-to-register'],
    ],
    ['another way to register', 'create-registration', ['create-registration'], 0, []],
    ['a renewal, which nobody depends on', 'renew-registration', [], 0, []],
    ['the only way back, nobody suspended', 'resume-registration', [], 0, []],
    ['the only way back, somebody suspended', 'resume-registration', [], 1, ['still-needed-to-resume']],
    [
      'the only way back while one can be suspended',
      'resume-registration',
      ['suspend-registration'],
      0,
      ['still-needed-to-resume'],
    ],
    ['one of two ways back', 'resume-registration', ['resume-registration'], 3, []],
  ])('judges %s', (_, effect, others, suspended, expected) => {
    const surroundings = { ...office, others: leadingTo(...others), suspended };
    expect(findLastWays(effect, surroundings).map(({ code }) => code)).toEqual(expected);
  });
});
