/** The place of a return item or of a change, dotted (`basic.mobile`, `projects.2`, `scans.photo`). */
interface Placed {
  path: string;
}

/** Whether two places are the same or one lies inside the other: `projects.2` and `projects.2.endsOn`. */
export function isSamePlace(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** Which return items each change answers, by place, so that a reviewer sees them together (domain.md 3). */
export function attachAnswers<C extends Placed>(
  changes: readonly C[],
  items: readonly (Placed & { id: number })[],
): (C & { answers: number[] })[] {
  return changes.map((change) => ({
    ...change,
    answers: items.filter((item) => isSamePlace(item.path, change.path)).map(({ id }) => id),
  }));
}

/**
 * Items of a new return that name something already visible in an earlier round: its place has not changed since the
 * last return and was not named then. The law wants every defect named at once (行政许可法 32), so the reviewer is
 * warned and it is recorded. Naming again what was named and not put right is no repetition, and a first return is never one.
 */
export function findBelatedItems<T extends Placed>(input: {
  items: readonly T[];
  /** Whether the filing is returned for the first time. */
  first: boolean;
  /** Items of all earlier returns. */
  earlier: readonly Placed[];
  /** Places that changed since the last return, scans included. */
  changed: readonly Placed[];
}): T[] {
  const { items, first, earlier, changed } = input;
  if (first) return [];
  const isNew = ({ path }: Placed) =>
    ![...earlier, ...changed].some((known) => isSamePlace(known.path, path));
  return items.filter(isNew);
}
