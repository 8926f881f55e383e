import { isMinistryRole, isProvincialRole } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';

/**
 * Which registrations somebody may see; the one place that says so, and every read passes through it.
 * Holders see their own, provincial staff their authority's, the ministry all, everybody else none (domain.md 1).
 */
export function scopeRegistrations(query: Knex.QueryBuilder, actor: Actor): Knex.QueryBuilder {
  if (actor.role === 'applicant') {
    return query.whereIn('registrations.applicant_id', (applicants) => {
      void applicants.select('id').from('applicants').where({ user_id: actor.userId });
    });
  }
  if (isMinistryRole(actor.role)) return query;
  if (isProvincialRole(actor.role) && actor.authorityCode) {
    return query.where('registrations.authority_code', actor.authorityCode);
  }
  return query.whereRaw('false');
}
