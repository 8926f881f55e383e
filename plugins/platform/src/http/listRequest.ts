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
