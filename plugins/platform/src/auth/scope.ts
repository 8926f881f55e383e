import type { Knex } from 'knex';
import type { Role } from '@zaoce/domain';
import type { Actor } from './actor';

const SEES_EVERY_AUTHORITY: readonly Role[] = ['ministry-reviewer', 'ministry-lead', 'system-admin'];

/**
 * Narrows a query to the authority of the caller: the one place where a list is scoped by authority. The ministry and
 * the system administrator see every authority; anybody without an authority sees nothing.
 */
export function withinAuthority<T extends Knex.QueryBuilder>(query: T, actor: Actor, column: string): T {
  if (SEES_EVERY_AUTHORITY.includes(actor.role)) return query;
  return actor.authorityCode
    ? (query.where(column, actor.authorityCode) as T)
    : (query.whereRaw('false') as T);
}
