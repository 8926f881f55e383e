import { filingRow } from '../testing/filingRow';
import { changeClocks, dueColumns } from './clocks';

const route = filingRow().route;
const calendar = { years: { 2026: { holidays: [], workdays: [] } } };

test('a stage that was never reached begins with the limit of its rule', () => {
  const clocks = changeClocks({}, [{ stage: 'first-review', change: 'run' }], { route, day: '2026-11-20' });
  expect(clocks['first-review']).toMatchObject({ limitDays: 10, spans: [{ from: '2026-11-20', to: null }] });
  expect(dueColumns(calendar, clocks, 'first-review')).toEqual({
    due_on: '2026-12-04',
    due_provisional: false,
  });
});

test('one stage stops while the next begins', () => {
  const before = filingRow().clock;
  const changes = [
    { stage: 'first-review', change: 'hold' as const },
    { stage: 'ministry-review', change: 'run' as const },
  ];
  const clocks = changeClocks(before, changes, { route, day: '2026-11-24' });
  expect(clocks['first-review']?.spans).toEqual([{ from: '2026-11-20', to: '2026-11-24' }]);
  expect(dueColumns(calendar, clocks, 'first-review')).toEqual({ due_on: null, due_provisional: false });
  expect(dueColumns(calendar, clocks, 'ministry-review').due_on).toBe('2026-12-08');
  expect(dueColumns(calendar, clocks, null).due_on).toBeNull();
});

test('a due date in a year without a notice is provisional', () => {
  const clocks = changeClocks({}, [{ stage: 'first-review', change: 'run' }], { route, day: '2026-12-25' });
  expect(dueColumns(calendar, clocks, 'first-review').due_provisional).toBe(true);
});

test('a stage is extended once, with a reason', () => {
  const extend = (before: typeof clocks) =>
    changeClocks(before, [{ stage: 'first-review', change: 'extend' }], {
      route,
      day: '2026-11-24',
      extension: { days: 10, reason: '需要核实' },
    });
  const clocks = filingRow().clock;
  const once = extend(clocks);
  expect(dueColumns(calendar, once, 'first-review').due_on).toBe('2026-12-18');
  expect(() => extend(once)).toThrow(expect.objectContaining({ code: 'wrong-state' }));
  expect(() =>
    changeClocks(clocks, [{ stage: 'first-review', change: 'extend' }], { route, day: '2026-11-24' }),
  ).toThrow(expect.objectContaining({ code: 'rule-refused' }));
});
