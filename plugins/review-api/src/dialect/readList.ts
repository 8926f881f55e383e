import { Refusal, type Issue } from '@zaoce/domain';
import { z } from 'zod';
import { queryProblem, readListRequest, type RawListQuery } from './readListRequest';

export interface ListQuery<Filter> {
  sort: { field: string; order: 'asc' | 'desc' };
  offset: number;
  limit: number;
  filter: Filter;
  /** Named by `getMany`: exactly these records. */
  ids: number[] | null;
}

const idsSchema = z.array(z.coerce.number().int().positive()).max(500);

/**
 * Reads a list query against what the list knows. Unknown fields are refused by name, so that a mistyped filter never
 * shows everything.
 * @param sortable the fields a client may sort by; the first is the default, descending.
 */
export function readList<F extends z.ZodObject>(
  raw: RawListQuery,
  filterSchema: F,
  sortable: readonly string[],
): ListQuery<z.output<F>> {
  const issues: Issue[] = [];
  const { sort: asked, range, filter } = readListRequest(raw);
  const sort = asked ?? { field: sortable[0] ?? 'id', order: 'desc' as const };
  if (!sortable.includes(sort.field))
    issues.push(queryProblem('sort', `sort by one of ${sortable.join(', ')}`));
  const { id, ...rest } = filter;
  const ids = id === undefined ? null : check([id].flat(), idsSchema, 'filter.id', issues);
  const accepted = check(rest, filterSchema, 'filter', issues);
  if (issues.length > 0 || !accepted) throw new Refusal('malformed-request', { issues });
  return {
    sort,
    offset: range.from,
    limit: range.to - range.from + 1,
    filter: accepted,
    ids,
  };
}

function check<S extends z.ZodType>(
  value: unknown,
  schema: S,
  path: string,
  issues: Issue[],
): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    issues.push(queryProblem([path, ...issue.path.map(String)].join('.'), issue.message));
  }
  return null;
}
