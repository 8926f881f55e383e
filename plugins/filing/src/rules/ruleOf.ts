import { findAuthority, gatherFacts, resolveRoute, today } from '@zaoce/domain';
import type { FilingRule, RouteStage, SectionsDraft } from '@zaoce/domain';
import type { Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { FilingRow } from '../filings/row';
import { loadRules } from '@zaoce/content';

/**
 * A filing with the rule it follows: its own from the first submission on (domain.md 3), the one in force before that.
 * The route of a draft is worked out anew with it.
 */
export async function withRuleInForce(
  strapi: Strapi,
  filing: FilingRow,
  now: Date,
  db: Knex = strapi.db.connection,
): Promise<FilingRow> {
  if (filing.first_submitted_at !== null) return filing;
  const rules = await loadRules(strapi, db);
  const rule = rules.find((candidate) => candidate.key === filing.rule.key);
  if (!rule) return filing;
  return { ...filing, rule, rule_version: rule.version, route: routeOf(rule, filing, now) };
}

/**
 * The stages that a filing would pass under a rule with the content it has now. As long as the applicant has not said
 * where the registration is to go, the stage over there is left out; completeness asks for it.
 */
export function routeOf(
  rule: FilingRule,
  filing: Pick<FilingRow, 'scope' | 'lost' | 'specialty' | 'sections' | 'authority_code'>,
  now: Date,
): RouteStage[] {
  const { scope, lost, specialty, sections } = filing;
  const facts = gatherFacts({ rule, onDay: today(now), scope, lost, specialty, sections });
  const target = targetOf(sections) ?? undefined;
  const route = rule.route.filter((stage) => stage.authority !== 'target' || target);
  return resolveRoute({ route }, facts, { home: filing.authority_code, target });
}

/** The authority a registration is to go to, as the applicant chose it; null while he has not, or for a word that is none. */
export function targetOf({ transfer }: SectionsDraft): string | null {
  const code = transfer?.authorityCode;
  return typeof code === 'string' && findAuthority(code) ? code : null;
}
