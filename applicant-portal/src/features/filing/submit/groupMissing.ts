import { stepOfPath, type Step } from '../steps/steps';

/** What is missing, grouped by the step in which it is put right, in the order of the steps. */
export function groupMissing<T extends { path: string }>(
  missing: readonly T[],
  steps: readonly Step[],
): { step: Step['key']; items: T[] }[] {
  return steps
    .map(({ key }) => ({ step: key, items: missing.filter(({ path }) => stepOfPath(path, steps) === key) }))
    .filter(({ items }) => items.length > 0);
}
