import { isMinistryRole, isProvincialRole } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';

/** States in which nobody but the applicant knows of a filing: never submitted or taken back, or deleted. */
const PRIVATE_STATES = ['draft', 'deleted'];

/**
 * Which filings somebody may see; the one place that says so, and every read and lock passes through it (domain.md 1).
 * Applicants see their own. An authority's staff see what was submitted to them or is announced to them, the ministry
 * everything submitted; neither sees what the applicant has taken back. Everybody else sees nothing.
 */
export function scopeFilings<T extends Knex.QueryBuilder>(query: T, actor: Actor): T {
  if (actor.role === 'applicant') {
    return query.where('filings.applicant_user_id', actor.userId).whereNot('filings.state', 'deleted') as T;
  }
  if (isMinistryRole(actor.role)) return query.whereNotIn('filings.state', PRIVATE_STATES) as T;
  if (isProvincialRole(actor.role) && actor.authorityCode) {
    const code = actor.authorityCode;
    return query.whereNotIn('filings.state', PRIVATE_STATES).where((either) => {
      void either
        .where('filings.authority_code', code)
        .orWhere('filings.target_authority_code', code)
        .orWhere('filings.holder_authority_code', code);
    }) as T;
  }
  return query.whereRaw('false') as T;
}
