import type { DecisionCount } from './countDecisions';
import { figure, shareOf, type FigureFilter } from './figure';
import type { OpenCount } from './countOpen';

/** The figures of what was decided, of one line; `filter` lists everything decided in it. */
export function outcomesOf(row: DecisionCount | undefined, filter: FigureFilter) {
  const decided = figure(row?.decided, filter);
  const approved = figure(row?.approved, filter, { decision: 'approved' });
  const returned = figure(row?.returned, filter, { decision: 'returned' });
  const refused = figure(row?.refused, filter, { decision: 'refused' });
  const firstPass = figure(row?.first_pass, filter, { decision: 'approved', firstPass: true });
  return {
    decided,
    approved,
    returned,
    refused,
    firstPass,
    returnRate: shareOf(returned, decided),
    firstPassRate: shareOf(firstPass, approved),
    medianWorkingDays: row?.median ?? null,
  };
}

/** The figures of what is at an office now, of one line; `filter` says whose and which. */
export function loadOf(row: OpenCount | undefined, filter: FigureFilter) {
  return {
    waiting: figure(row?.waiting, filter, { state: 'submitted' }),
    inReview: figure(row?.in_review, filter, { state: 'in-review' }),
    overdue: figure(row?.overdue, filter, { state: ['submitted', 'in-review'], overdue: true }),
  };
}
