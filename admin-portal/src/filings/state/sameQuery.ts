interface Query {
  filter?: unknown;
  sort?: unknown;
  perPage?: number;
}

/** Stable text of a value: the order of keys does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  );
}

/** Whether two ways of looking at a list are the same: filter, order and rows per page. */
export function sameQuery(one: Query, other: Query): boolean {
  return (
    canonical([one.filter, one.sort, one.perPage]) === canonical([other.filter, other.sort, other.perPage])
  );
}
