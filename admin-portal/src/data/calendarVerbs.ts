import { loadCalendarYear, type BodyOf } from '@zaoce/domain';
import { callOperation } from '../http/callOperation';

/** What an administrator does to the calendar. Throws ApiProblem. */
export const calendarVerbs = {
  loadCalendarYear: (year: number, body: BodyOf<typeof loadCalendarYear>) =>
    callOperation(loadCalendarYear, { params: { year }, body }),
};
