import type { ReturnItem } from '@zaoce/domain';
import { stepOfPath, type Step } from './steps';

/** How far a step is. `returned` counts remarks not yet answered, `missing` everything the completeness check names. */
export interface StepState {
  state: 'unknown' | 'returned' | 'missing' | 'complete';
  missing: number;
  returned: number;
}

/**
 * The state of each step: remarks of the reviewer first, then what is missing. The last step is complete when all others are.
 *
 * @param missing paths of everything missing; undefined while not known yet.
 */
export function stepStates(
  steps: readonly Step[],
  missing: readonly { path: string }[] | undefined,
  items: readonly Pick<ReturnItem, 'path' | 'state'>[],
): Record<string, StepState> {
  const open = items.filter(({ state }) => state === 'open');
  const count = (places: readonly { path: string }[], key: string) =>
    key === 'submit' ? places.length : places.filter(({ path }) => stepOfPath(path, steps) === key).length;

  return Object.fromEntries(
    steps.map(({ key }) => {
      const counts = { missing: count(missing ?? [], key), returned: count(open, key) };
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
