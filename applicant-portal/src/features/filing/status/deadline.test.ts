import { deadlineOf } from './deadline';

it.each([
  [
    { state: 'current', remainingWorkingDays: 7, overdue: false },
    { key: 'remaining', tone: 'info', total: 7 },
  ],
  [
    { state: 'current', remainingWorkingDays: 3, overdue: false },
    { key: 'remaining', tone: 'warning', total: 3 },
  ],
  [
    { state: 'current', remainingWorkingDays: 0, overdue: false },
    { key: 'lastDay', tone: 'warning', total: 0 },
  ],
  [
    { state: 'current', remainingWorkingDays: 0, overdue: true },
    { key: 'overdue', tone: 'error', total: 0 },
  ],
  [{ state: 'current', remainingWorkingDays: null, overdue: false }, null],
  [{ state: 'passed', remainingWorkingDays: 7, overdue: false }, null],
] as const)('%j says %j', (stage, expected) => expect(deadlineOf(stage)).toEqual(expected));
