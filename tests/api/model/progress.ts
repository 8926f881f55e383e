/** Steps of all runs, and what came of them. */
export const progress = { steps: 0, seen: new Map<string, number>() };

/** Counts something that happened, for the summary. */
export function count(what: string): void {
  progress.seen.set(what, (progress.seen.get(what) ?? 0) + 1);
}
