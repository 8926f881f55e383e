import {
  isLeadRole,
  isMinistryRole,
  Refusal,
  type getStatistics,
  type OutputOf,
  type StatisticsQuery,
} from '@zaoce/domain';
import { ownAuthority, type DecisionFilter } from '@zaoce/filing';
import type { Actor } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { Span } from './period';

export type Statistics = OutputOf<typeof getStatistics>;

/** What a table of statistics is about, in the words of the queue's filters. */
export interface Subject {
  view: Statistics['view'];
  /** The one office it is about; null when the ministry looks at all. */
  office: string | null;
  /** Whose people are listed one by one. */
  staffOffice: string;
  kind: Pick<StatisticsQuery, 'type' | 'scope' | 'specialty'>;
  decisions: DecisionFilter;
}

/**
 * Who sees what: a reviewer his own decisions, a lead those of his authority, the ministry those of every office or of
 * the one it asks about. Another authority than one's own is refused.
 */
export function subjectOf(actor: Actor, query: StatisticsQuery, { from, to }: Span): Subject {
  const ministry = isMinistryRole(actor.role);
  const own = ownAuthority(actor);
  if (!ministry && query.authority !== undefined && query.authority !== own) throw new Refusal('not-allowed');
  const office = ministry ? (query.authority ?? null) : own;
  const view = ministry ? 'ministry' : isLeadRole(actor.role) ? 'office' : 'reviewer';
  const { type, scope, specialty } = query;
  return {
    view,
    office,
    staffOffice: office ?? own,
    kind: { type, scope, specialty },
    decisions: {
      decidedFrom: from,
      decidedTo: to,
      ...(view === 'reviewer' && { decidedBy: 'me' as const }),
      ...(office !== null && { decidedOffice: office }),
    },
  };
}

/** Narrows a query of filings to the kind and specialty that somebody asks about. */
export function narrowToKind(
  query: Knex.QueryBuilder,
  { type, scope, specialty }: Subject['kind'],
): Knex.QueryBuilder {
  if (type !== undefined) void query.where('filings.type', type);
  if (scope !== undefined) void query.where('filings.scope', scope);
  if (specialty !== undefined) void query.where('filings.specialty', specialty);
  return query;
}
