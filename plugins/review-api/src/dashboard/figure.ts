import type { Figure } from '@zaoce/domain';

/** A filter of the queue; what is undefined is left out. */
export type FigureFilter = Record<string, string | number | boolean | string[] | null | undefined>;

/** A number and the filter of the queue that lists what it counts. Counts come from the database as text. */
export function figure(count: string | number | undefined, ...filters: FigureFilter[]): Figure {
  const entries = Object.entries(Object.assign({}, ...filters) as FigureFilter);
  const set = entries.filter(
    (entry): entry is [string, Figure['filter'][string]] => (entry[1] ?? null) !== null,
  );
  return { count: Number(count ?? 0), filter: Object.fromEntries(set) };
}

/** A part of a whole, 0–1; null where there is no whole. */
export function shareOf(part: Figure, whole: Figure): number | null {
  return whole.count === 0 ? null : part.count / whole.count;
}
