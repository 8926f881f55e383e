import type { HistoryEntry } from '@zaoce/domain';

/** The history by round, the newest round first, inside a round the newest entry first. */
export function groupByRound(entries: readonly HistoryEntry[]): { round: number; entries: HistoryEntry[] }[] {
  const newestFirst = [...entries].sort(
    (first, second) => second.at.localeCompare(first.at) || second.id - first.id,
  );
  const rounds = [...new Set(newestFirst.map(({ round }) => round))].sort((first, second) => second - first);
  return rounds.map((round) => ({ round, entries: newestFirst.filter((entry) => entry.round === round) }));
}
