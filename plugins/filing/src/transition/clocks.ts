import { createClock, dueDate, extendClock, holdClock, Refusal, runClock } from '@zaoce/domain';
import type { ClockChange, IsoDate, RouteStage, StageClock, WorkCalendar } from '@zaoce/domain';

export type Clocks = Record<string, StageClock>;

export interface Extension {
  days: number;
  reason: string;
}

/** The clocks of a filing after a transition; a stage that was never reached begins with the limit of its rule. */
export function changeClocks(
  clocks: Clocks,
  changes: readonly ClockChange[],
  context: { route: readonly RouteStage[]; day: IsoDate; extension?: Extension | undefined },
): Clocks {
  return changes.reduce<Clocks>((before, { stage, change }) => {
    const limit = context.route.find((candidate) => candidate.key === stage)?.workingDays ?? 0;
    const clock = before[stage] ?? createClock(limit);
    return { ...before, [stage]: changeClock(clock, change, context) };
  }, clocks);
}

function changeClock(
  clock: StageClock,
  change: ClockChange['change'],
  { day, extension }: { day: IsoDate; extension?: Extension | undefined },
): StageClock {
  if (change === 'run') return runClock(clock, day);
  if (change === 'hold') return holdClock(clock, day);
  const extended = extendClock(clock, {
    days: extension?.days ?? 0,
    reason: extension?.reason ?? '',
    on: day,
  });
  if (!extended.ok) throw new Refusal(extended.code);
  return extended.clock;
}

/** When the stage that holds the filing has to decide; null while no office holds it. */
export function dueColumns(
  calendar: WorkCalendar,
  clocks: Clocks,
  stageKey: string | null,
): { due_on: IsoDate | null; due_provisional: boolean } {
  const clock = stageKey === null ? undefined : clocks[stageKey];
  const due = clock ? dueDate(calendar, clock) : null;
  return { due_on: due?.date ?? null, due_provisional: due?.provisional ?? false };
}
