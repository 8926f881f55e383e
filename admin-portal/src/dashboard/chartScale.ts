import type { DashboardData } from './useDashboard';

export type DecidedDay = DashboardData['decidedPerDay'][number];

/** The kinds of decision in the order in which they are stacked. */
export const DECISIONS = ['approved', 'returned', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A piece of a day's column: where it starts and how high it is, as shares of the chart's height (0–1, from the ground). */
export interface Piece {
  decision: Decision;
  from: number;
  height: number;
}

/** How many were decided on a day. */
export function decidedOn(day: DecidedDay): number {
  return DECISIONS.reduce((sum, decision) => sum + day[decision], 0);
}

/** The upper end of the axis: the busiest day, never less than one. */
export function axisTop(days: readonly DecidedDay[]): number {
  return Math.max(1, ...days.map(decidedOn));
}

/** Stacks a day's decisions against the axis. */
export function stackDay(day: DecidedDay, top: number): Piece[] {
  let from = 0;
  return DECISIONS.map((decision) => {
    const piece = { decision, from, height: day[decision] / top };
    from += piece.height;
    return piece;
  });
}
