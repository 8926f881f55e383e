import type { AuditAction } from '@zaoce/audit';
import { Refusal } from '@zaoce/domain';
import { countRows, withinAuthority, type Actor, type ListRows, type Strapi } from '@zaoce/platform';
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
  /** What the trail says when a record is opened; for lists of people. */
  look?: { action: AuditAction; subject: string };
}

/** A page of a resource, scoped to the caller. */
export async function listResource<F extends z.ZodObject, Row, View>(
  strapi: Strapi,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  raw: RawListQuery,
): Promise<{ rows: View[]; total: number; offset: number }> {
  const { offset, limit, matching, rows, toViews } = openResource(strapi.db.connection, resource, actor, raw);
  const total = await countRows(matching);
  return { rows: toViews((await rows.offset(offset).limit(limit)) as Row[]), total, offset };
}

/** All of a resource within the caller's scope, as filtered and sorted. */
export function openResource<F extends z.ZodObject, Row, View>(
  db: Knex,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  raw: RawListQuery,
) {
  const list = readList(raw, resource.filter, Object.keys(resource.sortable));
  const matching = matchingRows(db, resource, actor, list);
  const rows = matching
    .clone()
    .select(resource.columns)
    .orderBy([
      { column: resource.sortable[list.sort.field] ?? resource.idColumn, order: list.sort.order },
      { column: resource.idColumn, order: 'desc' },
    ]);
  const toViews = (found: Row[]) => found.map((row) => resource.toView(row));
  const { offset, limit } = list;
  return { offset, limit, matching, rows, toViews } satisfies ListRows<View> & {
    offset: number;
    limit: number;
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
  db: Knex,
  resource: SqlResource<F, Row, View>,
  actor: Actor,
  list: ListQuery<z.output<F>>,
): Query {
  const query = resource.from(db);
  if (resource.authorityColumn) withinAuthority(query, actor, resource.authorityColumn);
  if (list.ids) query.whereIn(resource.idColumn, list.ids);
  resource.applyFilter(query, list.filter);
  return query;
}
