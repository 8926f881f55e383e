import type { FilingEventType } from '@zaoce/domain';
import type { EventRow } from '../events/repository';
import { filingRow } from '../testing/filingRow';
import { describeStages } from './stages';

const calendar = { years: { 2026: { holidays: [], workdays: [] } } };
let sequence = 0;
const event = (action: FilingEventType, stage: string, changes: Partial<EventRow> = {}): EventRow => {
  sequence += 1;
  return {
    id: sequence,
    filing_id: 7,
    sequence,
    action,
    stage_key: stage,
    stage_index: 0,
    round: 1,
    actor_id: 5,
    actor_name: '演示审核员',
    actor_role: 'provincial-reviewer',
    authority_code: '11',
    text: null,
    payload: {},
    at: new Date(Date.UTC(2026, 10, 20, 0, sequence)),
    ...changes,
  };
};
const states = (...args: Parameters<typeof describeStages>) =>
  describeStages(...args).map(({ state, opinion }) => [state, opinion]);
const submitted = event('submitted', 'first-review');
const passed = event('stage-approved', 'first-review', { text: '同意' });

test('the stage that has the filing shows what is left of its time', () => {
  const [first, second] = describeStages(filingRow(), [submitted], calendar, '2026-11-25');
  expect(first).toMatchObject({
    state: 'current',
    dueOn: '2026-12-04',
    remainingWorkingDays: 7,
    overdue: false,
    authorityName: '北京市',
    enteredAt: submitted.at.toISOString(),
  });
  expect(second).toMatchObject({ state: 'waiting', dueOn: null, enteredAt: null });
  expect(describeStages(filingRow(), [submitted], calendar, '2026-12-08')[0]).toMatchObject({
    overdue: true,
    remainingWorkingDays: -2,
  });
});

test('a passed stage keeps its opinion, the next one begins when it passed', () => {
  const stages = describeStages(filingRow({ stage_index: 1 }), [submitted, passed], calendar, '2026-11-25');
  expect(stages).toMatchObject([
    { state: 'passed', opinion: '同意', decidedAt: passed.at.toISOString() },
    { state: 'current', enteredAt: passed.at.toISOString(), opinion: null },
  ]);
});

test('where it ended is shown', () => {
  const returned = event('returned', 'first-review', { text: '补正' });
  expect(states(filingRow({ state: 'returned' }), [submitted, returned], calendar, '2026-11-25')).toEqual([
    ['returned', '补正'],
    ['waiting', null],
  ]);
  const refused = event('refused', 'ministry-review', { text: '不符合' });
  expect(
    states(
      filingRow({ state: 'refused', stage_index: 1 }),
      [submitted, passed, refused],
      calendar,
      '2026-11-25',
    ),
  ).toEqual([
    ['passed', '同意'],
    ['refused', '不符合'],
  ]);
  expect(
    states(
      filingRow({ state: 'effective', stage_index: 1 }),
      [submitted, passed],
      calendar,
      '2026-11-25',
    ).map(([state]) => state),
  ).toEqual(['passed', 'passed']);
});

test('earlier rounds, what was taken back and what was revoked do not count', () => {
  const second = event('submitted', 'first-review', { round: 2 });
  expect(states(filingRow({ round: 2 }), [submitted, passed, second], calendar, '2026-11-25')).toEqual([
    ['current', null],
    ['waiting', null],
  ]);
  expect(states(filingRow({ state: 'draft' }), [submitted, passed], calendar, '2026-11-25')).toEqual([
    ['waiting', null],
    ['waiting', null],
  ]);
  const approved = event('approved', 'first-review', { text: '同意' });
  const revoked = event('decision-revoked', 'first-review', { text: '误操作' });
  expect(
    states(filingRow({ state: 'in-review' }), [submitted, approved, revoked], calendar, '2026-11-25')[0],
  ).toEqual(['current', null]);
});
