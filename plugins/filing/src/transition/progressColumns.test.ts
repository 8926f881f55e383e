import { decideTransition, type FilingAction } from '@zaoce/domain';
import { filingRow } from '../testing/filingRow';
import { toMachineFiling } from './machine';
import { progressColumns } from './progressColumns';

const now = new Date('2026-11-23T02:00:00Z');
const reviewer = {
  userId: 5,
  kind: 'reviewer' as const,
  role: 'provincial-reviewer' as const,
  authorityCode: '11',
};
const minister = {
  userId: 6,
  kind: 'reviewer' as const,
  role: 'ministry-lead' as const,
  authorityCode: null,
};
const owner = { userId: 30, kind: 'applicant' as const, role: 'applicant' as const, authorityCode: null };

/** What a transition writes; machine and columns together. */
function after(
  row: ReturnType<typeof filingRow>,
  action: FilingAction,
  actor: typeof reviewer | typeof minister | typeof owner,
  text: string | null = null,
) {
  const decided = decideTransition({ filing: toMachineFiling(row, []), action, actor, now });
  if (!decided.ok) throw new Error(decided.refusal.code);
  const context = { now, assigneeName: '演示审核员', text, ground: action === 'refuse' ? 'R02' : null };
  return progressColumns(row, decided.next, decided.events, context);
}
const held = {
  state: 'in-review' as const,
  assignee_id: 5,
  assignee_name: '演示审核员',
  claimed_at: now,
  accepted_at: now,
};

test('a claim names the holder and accepts the filing', () => {
  expect(after(filingRow(), 'claim', reviewer)).toMatchObject({
    state: 'in-review',
    assignee_id: 5,
    assignee_name: '演示审核员',
    claimed_at: now,
    accepted_at: now,
    holder_authority_code: '11',
  });
});

test('the first approval passes the filing on, the last one decides it at once where the rule says so', () => {
  expect(after(filingRow(held), 'approve', reviewer)).toMatchObject({
    state: 'submitted',
    stage_index: 1,
    stage_key: 'ministry-review',
    holder_authority_code: '00',
    stage_entered_at: now,
    assignee_id: null,
    assignee_name: null,
    claimed_at: null,
    deciders: { 'first-review': 5 },
    decisions_this_round: 1,
    decided_at: null,
    decision: null,
  });
  const second = filingRow({
    ...held,
    stage_index: 1,
    stage_key: 'ministry-review',
    holder_authority_code: '00',
    assignee_id: 6,
  });
  expect(after(second, 'approve', minister, '同意')).toMatchObject({
    state: 'effective',
    effective_at: now,
    decided_at: now,
    holder_authority_code: null,
    decision: { outcome: 'approved', text: '同意', ground: null, decidedAt: now.toISOString() },
  });
});

test('a return keeps its reason until the next submission, a withdrawal leaves nobody in charge', () => {
  const returned = after(filingRow(held), 'return', reviewer, '照片不合格');
  expect(returned).toMatchObject({
    state: 'returned',
    return_reason: '照片不合格',
    holder_authority_code: null,
    assignee_id: null,
  });
  const row = filingRow({ ...held, ...returned });
  expect(after(row, 'submit', owner)).toMatchObject({
    state: 'submitted',
    return_reason: null,
    round: 2,
    submitted_at: now,
    stage_index: 0,
    deciders: {},
  });
  expect(after(filingRow(held), 'withdraw', owner)).toMatchObject({
    state: 'draft',
    holder_authority_code: null,
    assignee_id: null,
    accepted_at: now,
  });
});

test('a refusal is a decision with its ground', () => {
  expect(after(filingRow(held), 'refuse', reviewer, '同时受聘')).toMatchObject({
    state: 'refused',
    decided_at: now,
    decision: { outcome: 'refused', ground: 'R02', text: '同时受聘' },
  });
});

test('the first submission is remembered, later ones do not move it', () => {
  const earlier = new Date('2026-01-05T00:00:00Z');
  const draft = filingRow({ state: 'draft', round: 0, first_submitted_at: null, submitted_at: null });
  expect(after(draft, 'submit', owner).first_submitted_at).toEqual(now);
  const again = filingRow({ state: 'draft', first_submitted_at: earlier });
  expect(after(again, 'submit', owner).first_submitted_at).toEqual(earlier);
});

test('a revoked decision is gone, and the lead who revoked it holds the filing', () => {
  const lead = { ...reviewer, userId: 8, role: 'provincial-lead' as const };
  const rule = { ...filingRow().rule, effectTime: 'result-notice' as const };
  const route = filingRow().route.slice(0, 1);
  const approved = filingRow({
    rule,
    route,
    state: 'approved',
    decided_at: now,
    deciders: { 'first-review': 5 },
    decision: { outcome: 'approved', text: null, ground: null, decidedAt: '' },
  });
  expect(after(approved, 'revoke-decision', lead as never)).toMatchObject({
    state: 'in-review',
    assignee_id: 8,
    decision: null,
    decided_at: null,
    deciders: {},
  });
});
