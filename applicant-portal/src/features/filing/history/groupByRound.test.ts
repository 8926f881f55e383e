import type { HistoryEntry } from '@zaoce/domain';
import { groupByRound } from './groupByRound';

const entry = (id: number, round: number, at: string) => ({ id, round, at }) as HistoryEntry;

it('puts the newest round and the newest entry first', () => {
  const grouped = groupByRound([
    entry(1, 0, '2026-11-01'),
    entry(2, 1, '2026-11-02'),
    entry(3, 1, '2026-11-02'),
    entry(4, 2, '2026-11-05'),
  ]);
  expect(grouped.map(({ round, entries }) => [round, entries.map(({ id }) => id)])).toEqual([
    [2, [4]],
    [1, [3, 2]],
    [0, [1]],
  ]);
});
