import {
  explainEligibility,
  inLocale,
  type Locale,
  type OutputOf,
  type getEligibility as operation,
} from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { getApplicantOfUser } from '../people/applicant';
import { gatherPerson } from '../people/personFacts';
import { NOT_OFFERED } from '../rules/notOffered';
import { loadRules } from '@zaoce/content';
import { hasEffect } from '../transition/effects';
import type { Caller } from '../work';

/** For every kind of filing: open to the applicant or not, and why. */
export async function explainMine(
  { strapi, actor, now }: Caller<Actor>,
  locale: Locale,
): Promise<OutputOf<typeof operation>> {
  const db = strapi.db.connection;
  const rules = await loadRules(strapi);
  const person = await gatherPerson(db, actor, await getApplicantOfUser(db, actor.userId), now);
  return rules.map((rule) => {
    const { allowed, reasons, notes, specialties, registrationIds } = explainEligibility(rule, person.facts);
    const offered = hasEffect(strapi, rule.effect);
    const all = [...(offered ? [] : [NOT_OFFERED]), ...reasons, ...notes];
    return {
      type: rule.key,
      label: rule.label,
      allowed: allowed && offered,
      reasons: all.map(({ code, message }) => ({ code, message: inLocale(message, locale) })),
      specialties: offered ? specialties : [],
      registrationIds: offered ? registrationIds : [],
    };
  });
}
