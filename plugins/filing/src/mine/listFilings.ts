import type { FilingSummary, listFilings as operation, QueryOf } from '@zaoce/domain';
import type { Actor, Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import { headColumns, readHeads } from '../filings/repository';
import type { FilingHead } from '../filings/row';
import { scopeFilings } from '../filings/scope';
import { countOpenItems } from '../items/repository';
import { loadKnownRules } from '@zaoce/content';
import { labelOfType } from '../rules/labelOfType';
import { toSummary } from '../views/summary';

export type MyFilingsQuery = QueryOf<typeof operation>;

const SORTS: Record<MyFilingsQuery['sort'], { column: string; order: 'asc' | 'desc'; nulls?: 'last' }> = {
  '-updatedAt': { column: 'filings.updated_at', order: 'desc' },
  updatedAt: { column: 'filings.updated_at', order: 'asc' },
  '-submittedAt': { column: 'filings.submitted_at', order: 'desc', nulls: 'last' },
  submittedAt: { column: 'filings.submitted_at', order: 'asc', nulls: 'last' },
};

/** A page of the applicant's filings: three queries whatever its length. */
export async function listFilings(
  strapi: Strapi,
  actor: Actor,
  { page, pageSize, type, state, sort }: MyFilingsQuery,
): Promise<{ rows: FilingSummary[]; total: number }> {
  const matching = scopeFilings(strapi.db.connection('filings'), actor).modify((query: Knex.QueryBuilder) => {
    if (type) void query.where('filings.type', type);
    if (state) void query.where('filings.state', state);
  });
  const counted: { total: string }[] = await matching.clone().count('* as total');
  const heads = await readHeads(
    matching
      .clone()
      .select(headColumns)
      .orderBy([SORTS[sort], { column: 'filings.id', order: 'desc' }])
      .offset((page - 1) * pageSize)
      .limit(pageSize),
  );
  return { rows: await toSummaries(strapi, actor, heads), total: Number(counted[0]?.total ?? 0) };
}

/** Lines of the applicant's list, with their open return items: one query for all of them. */
export async function toSummaries(
  strapi: Strapi,
  actor: Actor,
  heads: readonly FilingHead[],
): Promise<FilingSummary[]> {
  const rules = await loadKnownRules(strapi);
  const openItems = await countOpenItems(
    strapi.db.connection,
    heads.map((head) => head.id),
  );
  return heads.map((head) =>
    // When a filing takes effect makes no difference to what its owner may do.
    toSummary(
      { ...head, rule: { effectTime: 'result-notice' } },
      labelOfType(rules, head.type, head.scope),
      openItems.get(head.id) ?? 0,
      actor,
    ),
  );
}
