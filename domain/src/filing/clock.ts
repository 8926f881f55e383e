import type { IsoDate } from '../calendar/isoDate';
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from '../calendar/workdays';
import type { RefusalCode } from '../refusal';

/** A stretch of time during which the office had the filing; the day it began does not count. Open while it runs. */
export interface ClockSpan {
  from: IsoDate;
  to: IsoDate | null;
}

/** The clock of one stage, in Chinese working days (domain.md 3). Stored as it is; everything else is computed. */
export interface StageClock {
  limitDays: number;
  spans: readonly ClockSpan[];
  extension: { days: number; reason: string; on: IsoDate } | null;
}

export interface ClockReading {
  /** Last day of the limit; null while the clock stands still, since it moves with every day that passes. */
  dueOn: IsoDate | null;
  /** Rests on a year whose holidays are not announced yet. */
  provisional: boolean;
  usedDays: number;
  /** Working days left after `on`; negative when overdue. */
  remaining: number;
  overdue: boolean;
}

/** A clock that has not begun to run. */
export function createClock(limitDays: number): StageClock {
  return { limitDays, spans: [], extension: null };
}

/** Lets the clock run (again) from a day on; one that runs stays as it is. */
export function runClock(clock: StageClock, on: IsoDate): StageClock {
  return isRunning(clock) ? clock : { ...clock, spans: [...clock.spans, { from: on, to: null }] };
}

/** Stops the clock: the day still counts as the office's. One that stands still stays as it is. */
export function holdClock(clock: StageClock, on: IsoDate): StageClock {
  return { ...clock, spans: clock.spans.map((span) => (span.to === null ? { ...span, to: on } : span)) };
}

/**
 * Adds the one extension of the law (行政许可法 42), with its reason.
 * A second one is refused as `wrong-state`, an empty reason or a number of days below 1 as `rule-refused`.
 */
export function extendClock(
  clock: StageClock,
  extension: { days: number; reason: string; on: IsoDate },
): { ok: true; clock: StageClock } | { ok: false; code: RefusalCode } {
  if (clock.extension) return { ok: false, code: 'wrong-state' };
  if (extension.reason.trim() === '' || extension.days < 1) return { ok: false, code: 'rule-refused' };
  return { ok: true, clock: { ...clock, extension: { ...extension, reason: extension.reason.trim() } } };
}

/** Whether the office has the filing now. */
export function isRunning(clock: StageClock): boolean {
  return clock.spans.some((span) => span.to === null);
}

/**
 * What the clock says on a day: how many working days are used and left, and when the limit ends.
 * Counting begins with the day after the filing reached the stage.
 */
export function readClock(calendar: WorkCalendar, clock: StageClock, on: IsoDate): ClockReading {
  const limit = clock.limitDays + (clock.extension?.days ?? 0);
  const spent = clock.spans.map((span) =>
    workingDaysBetween(calendar, span.from, later(span.from, span.to ?? on)),
  );
  const usedDays = spent.reduce((total, span) => total + span.days, 0);
  const due = dueDate(calendar, clock);
  return {
    dueOn: due?.date ?? null,
    provisional: due?.provisional ?? spent.some((span) => span.provisional),
    usedDays,
    remaining: limit - usedDays,
    overdue: usedDays > limit,
  };
}

/** The day on which the limit of a running clock ends; null while it stands still. It does not depend on today. */
export function dueDate(
  calendar: WorkCalendar,
  clock: StageClock,
): { date: IsoDate; provisional: boolean } | null {
  const open = clock.spans.find((span) => span.to === null);
  if (!open) return null;
  const before = clock.spans.flatMap((span) =>
    span.to === null ? [] : [workingDaysBetween(calendar, span.from, span.to)],
  );
  const used = before.reduce((total, span) => total + span.days, 0);
  const left = clock.limitDays + (clock.extension?.days ?? 0) - used;
  if (left >= 0) {
    const due = addWorkingDays(calendar, open.from, left);
    return { ...due, provisional: due.provisional || before.some((span) => span.provisional) };
  }
  // The limit ended in an earlier span: the filing came back overdue and is due at once.
  return { date: open.from, provisional: before.some((span) => span.provisional) };
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}
