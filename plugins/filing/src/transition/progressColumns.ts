import type { FilingEvent, FilingProgress } from '@zaoce/domain';
import type { Decision, FilingRow } from '../filings/row';

/** The columns that only a transition may write. */
export type ProgressColumns = Pick<
  FilingRow,
  | 'state'
  | 'stage_index'
  | 'stage_key'
  | 'holder_authority_code'
  | 'round'
  | 'assignee_id'
  | 'assignee_name'
  | 'claimed_at'
  | 'submitted_at'
  | 'first_submitted_at'
  | 'accepted_at'
  | 'stage_entered_at'
  | 'decided_at'
  | 'decision'
  | 'effective_at'
  | 'return_reason'
  | 'decisions_this_round'
  | 'deciders'
>;

export interface ProgressContext {
  now: Date;
  assigneeName: string | null;
  /** Opinion, reason of a return or text of a refusal. */
  text: string | null;
  ground: string | null;
}

/** What the machine decided, as columns. Pure, so that every column's life can be read and tested in one place. */
export function progressColumns(
  filing: FilingRow,
  next: FilingProgress,
  events: readonly FilingEvent[],
  context: ProgressContext,
): ProgressColumns {
  const has = (type: FilingEvent['type']) => events.some((event) => event.type === type);
  const stage = filing.route[next.stageIndex];
  const waitsAtOffice = next.state === 'submitted' || next.state === 'in-review';
  const entersStage = has('submitted') || next.stageIndex !== filing.stage_index;
  const newHolder = next.assigneeId !== null && next.assigneeId !== filing.assignee_id;
  return {
    state: next.state,
    stage_index: next.stageIndex,
    stage_key: stage?.key ?? null,
    holder_authority_code: waitsAtOffice || next.state === 'approved' ? (stage?.authorityCode ?? null) : null,
    round: next.round,
    assignee_id: next.assigneeId,
    assignee_name: next.assigneeId === null ? null : newHolder ? context.assigneeName : filing.assignee_name,
    claimed_at: next.assigneeId === null ? null : newHolder ? context.now : filing.claimed_at,
    submitted_at: has('submitted') ? context.now : filing.submitted_at,
    first_submitted_at: filing.first_submitted_at ?? (has('submitted') ? context.now : null),
    accepted_at: filing.accepted_at ?? (next.accepted ? context.now : null),
    stage_entered_at: entersStage ? context.now : filing.stage_entered_at,
    ...decisionColumns(filing, has, context),
    effective_at: has('took-effect') || has('scans-saved') ? context.now : filing.effective_at,
    return_reason: has('returned') ? context.text : has('submitted') ? null : filing.return_reason,
    decisions_this_round: next.decisionsThisRound,
    deciders: { ...next.decidersByStage },
  };
}

function decisionColumns(
  filing: FilingRow,
  has: (type: FilingEvent['type']) => boolean,
  { now, text, ground }: ProgressContext,
): { decided_at: Date | null; decision: Decision | null } {
  if (has('decision-revoked')) return { decided_at: null, decision: null };
  if (!has('approved') && !has('refused'))
    return { decided_at: filing.decided_at, decision: filing.decision };
  const outcome = has('approved') ? 'approved' : 'refused';
  return { decided_at: now, decision: { outcome, text, ground, decidedAt: now.toISOString() } };
}
