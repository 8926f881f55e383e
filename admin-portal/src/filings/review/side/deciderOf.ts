import type { HistoryEntry, StageView } from '@zaoce/domain';

const DECISIONS = ['stage-approved', 'approved', 'returned', 'refused'];

/** Who decided a stage in this round; null while nobody has, and again after the decision was revoked. */
export function deciderOf(
  { label }: Pick<StageView, 'label'>,
  history: readonly HistoryEntry[],
  round: number,
): string | null {
  const last = history.findLast(
    ({ stage, round: at, action }) =>
      (stage === label.zh || stage === label.en) &&
      at === round &&
      [...DECISIONS, 'decision-revoked'].includes(action),
  );
  return last && DECISIONS.includes(last.action) ? last.actor : null;
}
