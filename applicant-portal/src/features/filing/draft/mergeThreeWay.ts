import { isObject, isSameContent } from './isSameContent';

/** A place where both sides wrote something different; the person's own words were kept. */
export interface MergeConflict {
  path: string;
  mine: unknown;
  theirs: unknown;
}

export interface MergeResult<T> {
  merged: T;
  conflicts: MergeConflict[];
}

/**
 * Merges two versions of a section that grew from one base: what only one side changed is taken from that side; where
 * both changed the same field differently, `mine` stays and the place is reported. Lists count as one value.
 */
export function mergeThreeWay<T>(base: T, mine: T, theirs: T, path = ''): MergeResult<T> {
  if (isSameContent(mine, theirs) || isSameContent(base, theirs)) return { merged: mine, conflicts: [] };
  if (isSameContent(base, mine)) return { merged: theirs, conflicts: [] };
  if (!isPlain(mine) || !isPlain(theirs)) return { merged: mine, conflicts: [{ path, mine, theirs }] };

  const origin: Record<string, unknown> = isPlain(base) ? base : {};
  const merged: Record<string, unknown> = {};
  const conflicts: MergeConflict[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const part = mergeThreeWay(origin[key], mine[key], theirs[key], path ? `${path}.${key}` : key);
    if (part.merged !== undefined) merged[key] = part.merged;
    conflicts.push(...part.conflicts);
  }
  return { merged: merged as T, conflicts };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}
