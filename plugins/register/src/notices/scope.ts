import { isMinistryRole, isProvincialRole } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';

/** Which result notices somebody may see: an authority's staff their own, the ministry all, everybody else none. */
export function scopeNotices(query: Knex.QueryBuilder, actor: Actor): Knex.QueryBuilder {
  if (isMinistryRole(actor.role)) return query;
  if (isProvincialRole(actor.role) && actor.authorityCode) {
    return query.where('result_notices.authority_code', actor.authorityCode);
  }
  return query.whereRaw('false');
}
