import { Refusal } from '@zaoce/domain';
import { withinAuthority, type Actor, type Strapi } from '@zaoce/platform';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readList, type ListQuery } from '../dialect/readList';
import type { RawListQuery } from '../dialect/readListRequest';

type Query = Knex.QueryBuilder;

/** A read-only list over one table: what may be seen, sorted and filtered, all in one place. */
export interface SqlResource<F extends z.ZodObject, Row, View> {
  name: string;
  /** The table or joined query, aliased so that `id` is unambiguous. */
  from(knex: Knex): Query;
  /** Column that uniquely names a row. */
  idColumn: string;
  columns: string[];
  /** Column that holds the authority; null when everybody with the role may see every row. */
  authorityColumn: string | null;
  /** Field of the view → column; the first is the default, descending. */
  sortable: Record<string, string>;
  filter: F;
  applyFilter(query: Query, filter: z.output<F>): void;
  toView(row: Row): View;
}

/** A page of a resource, scoped to the caller. */
export async function listResource<F extends z.ZodObject, Row, View>(
  strapi: Strapi,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  raw: RawListQuery,
): Promise<{ rows: View[]; total: number; offset: number }> {
  const list = readList(raw, resource.filter, Object.keys(resource.sortable));
  const matching = matchingRows(strapi, resource, actor, list);
  const counted = await matching.clone().count<{ total: string }[]>('* as total');
  const rows = (await matching
    .clone()
    .select(resource.columns)
    .orderBy([
      { column: resource.sortable[list.sort.field] ?? resource.idColumn, order: list.sort.order },
      { column: resource.idColumn, order: 'desc' },
    ])
    .offset(list.offset)
    .limit(list.limit)) as Row[];
  return {
    rows: rows.map((row) => resource.toView(row)),
    total: Number(counted[0]?.total ?? 0),
    offset: list.offset,
  };
}

/** One record, or `not-found` when it is not there or not the caller's. */
export async function getResource<F extends z.ZodObject, Row, View>(
  strapi: Strapi,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  id: number,
): Promise<View> {
  const query = resource.from(strapi.db.connection).where(resource.idColumn, id);
  const scoped = resource.authorityColumn ? withinAuthority(query, actor, resource.authorityColumn) : query;
  const row = (await scoped.first(resource.columns)) as Row | undefined;
  if (!row) throw new Refusal('not-found');
  return resource.toView(row);
}

function matchingRows<F extends z.ZodObject, Row, View>(
  strapi: Strapi,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  list: ListQuery<z.output<F>>,
): Query {
  const query = resource.from(strapi.db.connection);
  if (resource.authorityColumn) withinAuthority(query, actor, resource.authorityColumn);
  if (list.ids) query.whereIn(resource.idColumn, list.ids);
  resource.applyFilter(query, list.filter);
  return query;
}
