import { stepOfPath, type Step } from './steps';

/** How far a step is. `returned` counts remarks not yet answered, `missing` everything the completeness check names. */
export interface StepState {
  state: 'unknown' | 'returned' | 'missing' | 'complete';
  missing: number;
  returned: number;
}

interface Placed {
  path: string;
}

/**
 * The state of each step: remarks of the reviewer first, then what is missing. The last step is complete when all others are.
 *
 * @param missing everything missing; undefined while not known yet.
 * @param unanswered the remarks that still want an answer.
 */
export function stepStates(
  steps: readonly Step[],
  missing: readonly Placed[] | undefined,
  unanswered: readonly Placed[],
): Record<string, StepState> {
  const count = (places: readonly Placed[], key: string) =>
    key === 'submit' || key === 'save'
      ? places.length
      : places.filter(({ path }) => stepOfPath(path, steps) === key).length;

  return Object.fromEntries(
    steps.map(({ key }) => {
      const counts = { missing: count(missing ?? [], key), returned: count(unanswered, key) };
      const state = counts.returned
        ? 'returned'
        : !missing
          ? 'unknown'
          : counts.missing
            ? 'missing'
            : 'complete';
      return [key, { state, ...counts } satisfies StepState];
    }),
  );
}

/** What keeps scans alone from being saved: there must be one. */
export function missingForSaving({ scans }: { scans: readonly unknown[] }): Placed[] {
  return scans.length > 0 ? [] : [{ path: 'scans' }];
}
