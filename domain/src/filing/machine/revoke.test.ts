import { decideTransition, startProgress } from './decide';
import type { Actor, MachineFiling } from './types';

const person = (userId: number, role: Actor['role'], authorityCode: string | null): Actor => ({
  userId,
  kind: 'reviewer',
  role,
  authorityCode,
});
const lead = person(12, 'provincial-lead', '11');
const ministryLead = person(31, 'ministry-lead', null);

/** Approved by the province (user 10), waiting at the ministry. */
const passedOn: MachineFiling = {
  ...startProgress(),
  state: 'submitted',
  stageIndex: 1,
  round: 1,
  accepted: true,
  decidersByStage: { first: 10 },
  decisionsThisRound: 1,
  applicantUserId: 1,
  route: [
    { key: 'first', authorityCode: '11', fourEyes: false },
    { key: 'second', authorityCode: '00', fourEyes: true },
  ],
  effectTime: 'approval',
};
const revoke = (filing: MachineFiling, actor: Actor) =>
  decideTransition({ filing, action: 'revoke-decision', actor, now: new Date('2026-11-22T02:00:00Z') });

it('the lead of the stage that passed a filing on takes it back while nobody has taken it up', () => {
  expect(revoke(passedOn, lead)).toMatchObject({
    ok: true,
    next: { state: 'in-review', stageIndex: 0, assigneeId: 12, decidersByStage: {}, decisionsThisRound: 2 },
    events: [{ type: 'decision-revoked', stage: 'first' }],
    clocks: [
      { stage: 'second', change: 'hold' },
      { stage: 'first', change: 'run' },
    ],
    effect: null,
  });
});

it.each<[string, MachineFiling, Actor, string]>([
  ['a reviewer who is no lead', passedOn, person(10, 'provincial-reviewer', '11'), 'not-allowed'],
  ['the lead of the stage it waits at', passedOn, ministryLead, 'not-allowed'],
  ['a lead of another authority', passedOn, person(40, 'provincial-lead', '31'), 'not-found'],
  [
    'after the next stage has taken it up',
    { ...passedOn, state: 'in-review', assigneeId: 30 },
    lead,
    'not-allowed',
  ],
  [
    'at the first stage, where nobody decided',
    { ...passedOn, stageIndex: 0, decidersByStage: {} },
    lead,
    'wrong-state',
  ],
  ['after it took effect', { ...passedOn, state: 'effective' }, lead, 'not-allowed'],
  ['of his own filing', { ...passedOn, applicantUserId: 12 }, lead, 'own-filing'],
  ['one he recused himself from', { ...passedOn, recusedUserIds: [12] }, lead, 'recused'],
])('is refused: %s', (_what, filing, actor, code) => {
  expect(revoke(filing, actor)).toMatchObject({ ok: false, refusal: { code } });
});
