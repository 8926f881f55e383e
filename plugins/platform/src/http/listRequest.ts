import type { Knex } from 'knex';

/** A list as react-admin asks for it, after `sort`, `range` and `filter` were parsed. The filter's values are checked by whoever knows the resource. */
export interface ListRequest {
  filter: Record<string, unknown>;
  /** Field of the view and direction; null for the resource's own order. */
  sort: { field: string; order: 'asc' | 'desc' } | null;
  /** First and last position, both counted from 0 and included. */
  range: { from: number; to: number };
}

/** A part of a list and how long the whole is. */
export interface ListPage<Row> {
  rows: Row[];
  total: number;
}

/** A whole list within the actor's scope: what a page is cut from, and what an export reads in batches. */
export interface ListRows<View> {
  /** All that matches, to be counted. */
  matching: Knex.QueryBuilder;
  /** The same with the columns that a view needs, in the order asked for. */
  rows: Knex.QueryBuilder;
  toViews: (rows: never[]) => View[] | Promise<View[]>;
}

/** How many rows a query finds. */
export async function countRows(matching: Knex.QueryBuilder): Promise<number> {
  const counted = await matching.clone().count<{ total: string }[]>('* as total');
  return Number(counted[0]?.total ?? 0);
}
