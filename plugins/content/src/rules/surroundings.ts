import type { Effect, RuleSurroundings } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { RuleRow } from './ruleRepository';

/** What rules need to know of the plugins above: which effects are carried out, and how many people are suspended. */
export interface RuleWorld {
  effects(): readonly Effect[];
  countSuspended(db: Knex): Promise<number>;
}

const worlds = new WeakMap<object, RuleWorld>();

/** Tells the rules about the office around them; called once by the plugin that carries out effects. */
export function setRuleWorld(strapi: Strapi, world: RuleWorld): void {
  worlds.set(strapi, world);
}

/** What the rest of the office says about the rule with this id (null for a new one). */
export async function surroundingsOf(
  strapi: Strapi,
  db: Knex,
  rows: readonly RuleRow[],
  id: number | null,
): Promise<RuleSurroundings> {
  const world = worlds.get(strapi);
  return {
    others: rows.filter((row) => row.id !== id).map(({ rule, in_force: inForce }) => ({ rule, inForce })),
    effects: world?.effects() ?? [],
    suspended: (await world?.countSuspended(db)) ?? 0,
  };
}
