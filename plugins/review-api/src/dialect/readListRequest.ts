import { Refusal, type Issue } from '@zaoce/domain';
import type { ListRequest } from '@zaoce/platform';
import { z } from 'zod';

/** What ra-data-simple-rest puts into the query string: three JSON texts. */
export interface RawListQuery {
  sort?: string | undefined;
  range?: string | undefined;
  filter?: string | undefined;
}

const MAXIMUM_ROWS = 100;
const row = z.number().int().min(0).max(10_000_000);
const rangeSchema = z.tuple([row, row]);
const sortSchema = z.tuple([z.string().max(60), z.enum(['ASC', 'DESC'])]);
const filterSchema = z.record(z.string(), z.unknown());

/**
 * Reads sort, range and filter; every part that is not what it should be is named in one refusal. A page holds at most
 * 100 rows, except that the records named by their ids (`getMany`) all come.
 */
export function readListRequest(raw: RawListQuery): ListRequest {
  const issues: Issue[] = [];
  const sort = read(raw.sort, sortSchema, 'sort', issues);
  const range = read(raw.range, rangeSchema, 'range', issues) ?? [0, 24];
  const filter = read(raw.filter, filterSchema, 'filter', issues) ?? {};
  if (issues.length > 0) throw new Refusal('malformed-request', { issues });
  const rows = 'id' in filter ? 500 : Math.min(MAXIMUM_ROWS, Math.max(1, range[1] - range[0] + 1));
  return {
    filter,
    range: { from: range[0], to: range[0] + rows - 1 },
    sort: sort && { field: sort[0], order: sort[1] === 'ASC' ? 'asc' : 'desc' },
  };
}

/** A problem of the query string, at its place. */
export function queryProblem(path: string, text: string): Issue {
  return { path, code: 'invalid', message: { zh: `查询条件有误：${text}`, en: text } };
}

function read<T>(text: string | undefined, schema: z.ZodType<T>, path: string, issues: Issue[]): T | null {
  if (text === undefined || text === '') return null;
  const result = schema.safeParse(parseJson(text));
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    issues.push(queryProblem([path, ...issue.path.map(String)].join('.'), issue.message));
  }
  return null;
}

/** Text that is not JSON becomes itself, which no schema here accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
