import { operationPath } from '@zaoce/domain';

/** Values as they stand in an address. */
type Word = string | number | boolean | undefined;

/** The address of an operation: `/api` + path with its `:parameters` filled and the query appended; unset values are left out. */
export function operationUrl(
  path: string,
  params: Record<string, Word> = {},
  query: Record<string, Word> = {},
): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(key, String(value));
  }
  return `/api${operationPath(path, params)}${search.size > 0 ? `?${search}` : ''}`;
}
