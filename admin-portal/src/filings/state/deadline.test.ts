import { describeDeadline } from './deadline';

const clock = { dueOn: '2026-11-30', dueProvisional: false, overdue: false, remainingWorkingDays: 6 };

describe('describeDeadline', () => {
  it.each([
    ['calm with time left', {}, 'calm', 'zaoce.deadline.remaining', 6],
    ['near at three working days', { remainingWorkingDays: 3 }, 'soon', 'zaoce.deadline.remaining', 3],
    ['calm at four', { remainingWorkingDays: 4 }, 'calm', 'zaoce.deadline.remaining', 4],
    ['due today', { remainingWorkingDays: 0 }, 'soon', 'zaoce.deadline.today', 0],
    ['overdue', { overdue: true, remainingWorkingDays: -2 }, 'overdue', 'zaoce.deadline.overdue', 2],
    ['no clock', { dueOn: null, remainingWorkingDays: null }, 'none', 'zaoce.deadline.none', 0],
  ] as const)('%s', (_name, change, tone, key, days) => {
    expect(describeDeadline({ ...clock, ...change })).toMatchObject({ tone, key, days });
  });

  it('keeps the mark of a provisional date', () => {
    expect(describeDeadline({ ...clock, dueProvisional: true }).provisional).toBe(true);
    expect(
      describeDeadline({ ...clock, dueProvisional: true, dueOn: null, remainingWorkingDays: null })
        .provisional,
    ).toBe(false);
  });
});
