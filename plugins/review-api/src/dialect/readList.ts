import { Refusal, type Issue } from '@zaoce/domain';
import { z } from 'zod';

/** What ra-data-simple-rest puts into the query string: three JSON texts. */
export interface RawListQuery {
  sort?: string | undefined;
  range?: string | undefined;
  filter?: string | undefined;
}

export interface ListQuery<Filter> {
  sort: { field: string; order: 'asc' | 'desc' };
  offset: number;
  limit: number;
  filter: Filter;
  /** Named by `getMany`: exactly these records. */
  ids: number[] | null;
}

const MAXIMUM_ROWS = 100;
const rangeSchema = z.tuple([
  z.number().int().min(0).max(10_000_000),
  z.number().int().min(0).max(10_000_000),
]);
const sortSchema = z.tuple([z.string().max(60), z.enum(['ASC', 'DESC'])]);
const idsSchema = z.array(z.coerce.number().int().positive()).max(500);

/**
 * Reads sort, range and filter. Unknown fields are refused by name, so that a mistyped filter never shows everything.
 * @param sortable the fields a client may sort by; the first is the default, descending.
 */
export function readList<F extends z.ZodObject>(
  raw: RawListQuery,
  filterSchema: F,
  sortable: readonly string[],
): ListQuery<z.output<F>> {
  const issues: Issue[] = [];
  const sort = read(raw.sort, sortSchema, 'sort', issues) ?? [sortable[0] ?? 'id', 'DESC'];
  if (!sortable.includes(sort[0])) issues.push(problem('sort', `sort by one of ${sortable.join(', ')}`));
  const range = read(raw.range, rangeSchema, 'range', issues) ?? [0, 24];
  const { id, ...rest } = read(raw.filter, z.record(z.string(), z.unknown()), 'filter', issues) ?? {};
  const ids = id === undefined ? null : check(Array.isArray(id) ? id : [id], idsSchema, 'filter.id', issues);
  const filter = check(rest, filterSchema, 'filter', issues);
  if (issues.length > 0 || !filter) throw new Refusal('malformed-request', { issues });
  return {
    sort: { field: sort[0], order: sort[1] === 'ASC' ? 'asc' : 'desc' },
    offset: range[0],
    limit: ids ? 500 : Math.min(MAXIMUM_ROWS, Math.max(1, range[1] - range[0] + 1)),
    filter: filter as z.output<F>,
    ids,
  };
}

function read<T>(text: string | undefined, schema: z.ZodType<T>, path: string, issues: Issue[]): T | null {
  if (text === undefined || text === '') return null;
  try {
    return check(JSON.parse(text), schema, path, issues);
  } catch {
    issues.push(problem(path, 'not JSON'));
    return null;
  }
}

function check<T>(value: unknown, schema: z.ZodType<T>, path: string, issues: Issue[]): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    issues.push(problem([path, ...issue.path.map(String)].join('.'), issue.message));
  }
  return null;
}

function problem(path: string, text: string): Issue {
  return { path, code: 'invalid', message: { zh: `查询条件有误：${text}`, en: text } };
}
