import type { Bilingual, StageView } from '@zaoce/domain';

/** What an approval leads to: the next stage, the wait for a result notice, or the effect at once. */
export type ApprovalConsequence =
  | { kind: 'next-stage'; label: Bilingual; authorityName: string }
  | { kind: 'result-notice' }
  | { kind: 'effect' };

/** What follows when the current stage is approved (domain.md 3: route and time of effect come from the rule). */
export function approvalConsequence(
  stages: readonly Pick<StageView, 'state' | 'label' | 'authorityName'>[],
  rule: Record<string, unknown>,
): ApprovalConsequence {
  const current = stages.findIndex((stage) => stage.state === 'current');
  const next = current === -1 ? undefined : stages[current + 1];
  if (next) return { kind: 'next-stage', label: next.label, authorityName: next.authorityName };
  return rule.effectTime === 'result-notice' ? { kind: 'result-notice' } : { kind: 'effect' };
}
