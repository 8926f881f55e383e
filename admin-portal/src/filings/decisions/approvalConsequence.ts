import { filingRuleSchema, type Bilingual, type ReviewFilingDetail, type StageView } from '@zaoce/domain';

/** What an approval leads to: the next stage, the wait for a result notice, or the effect at once. */
type ApprovalConsequence =
  | { kind: 'next-stage'; label: Bilingual; authorityCode: string; workingDays: number | null }
  | { kind: 'result-notice'; effect: string }
  | { kind: 'effect'; effect: string };

const consequencesOnly = filingRuleSchema
  .pick({ effect: true, effectTime: true })
  .extend({
    route: filingRuleSchema.shape.route.element.pick({ key: true, workingDays: true }).strip().array(),
  })
  .strip();

type Stage = Pick<StageView, 'key' | 'state' | 'label' | 'authorityCode'>;

/**
 * What follows when the current stage is approved (domain.md 3: route, effect and its time come from the rule).
 * `effect` names the sentence that says what happens in the register; a reissue has one for each thing lost.
 */
export function approvalConsequence(
  stages: readonly Stage[],
  { rule, lost }: Pick<ReviewFilingDetail['detail'], 'rule' | 'lost'>,
): ApprovalConsequence {
  const { effect, effectTime, route } = consequencesOnly.parse(rule);
  const current = stages.findIndex((stage) => stage.state === 'current');
  const next = current === -1 ? undefined : stages[current + 1];
  if (next) {
    const { key, label, authorityCode } = next;
    const workingDays = route.find((stage) => stage.key === key)?.workingDays ?? null;
    return { kind: 'next-stage', label, authorityCode, workingDays };
  }
  const kind = effectTime === 'result-notice' ? 'result-notice' : 'effect';
  return { kind, effect: lost ? `${effect}.${lost}` : effect };
}
