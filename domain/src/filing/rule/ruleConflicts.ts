import type { Issue } from '../../refusal';
import { problemAt } from '../../labels/problems';
import type { FilingRule } from './schema';
import { EFFECT_WORDS, type Effect } from './words';

/** What tells one rule from another. */
type RuleIdentity = Pick<FilingRule, 'key' | 'type' | 'scope' | 'numberPrefix' | 'effect'>;
/** The same as somebody entered it: anything may be missing or nonsense, which the schema says. */
export type EnteredIdentity = { [field in keyof RuleIdentity]?: unknown };

/** A rule the office has, in force or not. */
export interface RuleOnRecord {
  inForce: boolean;
  rule: RuleIdentity;
}

/** What the rest of the office says about a rule. */
export interface RuleSurroundings {
  /** Every other rule, those out of force among them. */
  others: readonly RuleOnRecord[];
  /** Effects that a plugin of this office carries out. */
  effects: readonly Effect[];
  /** Registrations that are suspended now. */
  suspended: number;
}

/**
 * Where a rule collides with the others, whether or not it makes sense in itself: a key or a number prefix that belongs to another,
 * a second rule in force for the same type and scope, an effect that nobody carries out.
 */
export function findConflicts(
  rule: EnteredIdentity,
  inForce: boolean,
  { others, effects }: RuleSurroundings,
): Issue[] {
  const issues: Issue[] = [];
  const isKeyTaken = others.some(
    ({ rule: other }) => other.key === rule.key || (other.type === rule.key && rule.type !== rule.key),
  );
  if (isKeyTaken) issues.push(problemAt('key', 'key-taken', { key: String(rule.key) }));
  if (others.some(({ rule: other }) => other.key === rule.type && other.type !== rule.type))
    issues.push(problemAt('type', 'key-taken', { key: String(rule.type) }));
  if (others.some(({ rule: other }) => other.numberPrefix === rule.numberPrefix))
    issues.push(problemAt('numberPrefix', 'prefix-taken', { prefix: String(rule.numberPrefix) }));
  const twin = others.find(
    (other) =>
      other.inForce && other.rule.type === rule.type && (other.rule.scope ?? '') === (rule.scope ?? ''),
  );
  if (inForce && twin) issues.push(problemAt('type', 'type-taken', { key: twin.rule.key }));
  const effect = EFFECT_WORDS.find((known) => known === rule.effect);
  if (effect && !effects.includes(effect)) issues.push(problemAt('effect', 'effect-not-carried-out'));
  return issues;
}

/** Filings refer to a rule by key, type and scope for ever; only a new rule may choose them. */
export function findFixedChanges(before: RuleIdentity, after: EnteredIdentity): Issue[] {
  return (['key', 'type', 'scope'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [problemAt(field, 'fixed-once-made')],
  );
}

/**
 * Why the office cannot do without what this rule leads to: without any way to register nobody comes in again, and
 * whoever is suspended must find a way back.
 *
 * @param effect what the rule would no longer lead to
 */
export function findLastWays(effect: Effect, { others, suspended }: RuleSurroundings): Issue[] {
  const leads = (wanted: Effect) => others.some((one) => one.inForce && one.rule.effect === wanted);
  if (leads(effect)) return [];
  if (effect === 'create-registration') return [problemAt('effect', 'still-needed-to-register')];
  const isAwaited = suspended > 0 || leads('suspend-registration');
  return effect === 'resume-registration' && isAwaited ? [problemAt('effect', 'still-needed-to-resume')] : [];
}
