import {
  allowedActions,
  decideTransition,
  startProgress,
  viewOf,
  type Actor,
  type FilingAction,
  type MachineFiling,
} from './index';

const now = new Date('2026-11-22T04:00:00Z');
const owner: Actor = { userId: 1, kind: 'applicant', role: 'applicant', authorityCode: null, identity: 'p1' };
const stranger: Actor = {
  userId: 2,
  kind: 'applicant',
  role: 'applicant',
  authorityCode: null,
  identity: 'p2',
};
const reviewer = (userId: number, authorityCode: string, lead = false): Actor => ({
  userId,
  kind: 'reviewer',
  role: lead ? 'provincial-lead' : 'provincial-reviewer',
  authorityCode,
});
const beijing = reviewer(10, '11');
const beijingTwo = reviewer(11, '11');
const beijingLead = reviewer(12, '11', true);
const tianjin = reviewer(20, '12');
const tianjinLead = reviewer(21, '12', true);
const ministry: Actor = { userId: 30, kind: 'reviewer', role: 'ministry-reviewer', authorityCode: '00' };
const editor: Actor = { userId: 40, kind: 'reviewer', role: 'content-editor', authorityCode: null };
const time: Actor = { userId: 0, kind: 'system', role: 'system', authorityCode: null };

const oneStage: MachineFiling = {
  ...startProgress(),
  applicantUserId: 1,
  applicantIdentity: 'p1',
  route: [{ key: 'first', authorityCode: '11', fourEyes: false }],
  effectTime: 'result-notice',
};
const toMinistry: MachineFiling = {
  ...oneStage,
  route: [...oneStage.route, { key: 'ministry', authorityCode: '00', fourEyes: true }],
  effectTime: 'approval',
};
const twoEyes: MachineFiling = {
  ...oneStage,
  route: [...oneStage.route, { key: 'second', authorityCode: '11', fourEyes: true }],
};
const cross: MachineFiling = {
  ...oneStage,
  route: [...oneStage.route, { key: 'target', authorityCode: '12', fourEyes: true }],
  effectTime: 'approval',
};

type Step = [FilingAction, Actor, Actor?];
function walk(filing: MachineFiling, ...steps: Step[]): MachineFiling {
  return steps.reduce((at, [action, actor, assignee]) => {
    const result = decideTransition({ filing: at, action, actor, now, assignee });
    if (!result.ok) throw new Error(`${action} refused: ${result.refusal.code}`);
    return { ...at, ...result.next };
  }, filing);
}
const submitted: Step[] = [['submit', owner]];
const claimed: Step[] = [...submitted, ['claim', beijing]];
const approved: Step[] = [...claimed, ['approve', beijing]];
const attempt = (filing: MachineFiling, action: FilingAction, actor: Actor, assignee?: Actor) =>
  decideTransition({ filing, action, actor, now, assignee });
const eventsOf = (result: ReturnType<typeof attempt>) =>
  result.ok ? result.events.map((event) => event.type) : result.refusal.code;

describe('what is refused, and with which word', () => {
  it.each<[string, MachineFiling, Step[], Step, string, number]>([
    ["a stranger's edit", oneStage, [], ['edit', stranger], 'not-found', 404],
    ["a reviewer's look at a draft", oneStage, [], ['claim', beijing], 'not-found', 404],
    ["another authority's claim", oneStage, submitted, ['claim', tianjin], 'not-found', 404],
    ["an editor's claim", oneStage, submitted, ['claim', editor], 'not-found', 404],
    ["a reviewer's edit", oneStage, submitted, ['edit', beijing], 'not-allowed', 403],
    ["the applicant's claim", oneStage, submitted, ['claim', owner], 'not-allowed', 403],
    [
      "the ministry's claim of a province's stage",
      toMinistry,
      submitted,
      ['claim', ministry],
      'not-allowed',
      403,
    ],
    [
      "the target's claim before the origin decided",
      cross,
      submitted,
      ['claim', tianjin],
      'not-allowed',
      403,
    ],
    ["the origin's claim after it decided", cross, approved, ['claim', beijing], 'not-allowed', 403],
    ['editing what is submitted', oneStage, submitted, ['edit', owner], 'wrong-state', 409],
    ['submitting twice', oneStage, submitted, ['submit', owner], 'wrong-state', 409],
    ['deleting what is submitted', oneStage, submitted, ['delete', owner], 'wrong-state', 409],
    ['withdrawing a draft', oneStage, [], ['withdraw', owner], 'wrong-state', 409],
    ['withdrawing after the first stage', toMinistry, approved, ['withdraw', owner], 'already-decided', 409],
    ['withdrawing after the approval', oneStage, approved, ['withdraw', owner], 'already-decided', 409],
    ['claiming what a colleague holds', oneStage, claimed, ['claim', beijingTwo], 'claimed-by-other', 409],
    ['approving without claim', oneStage, submitted, ['approve', beijing], 'not-claimed', 409],
    ['approving what a colleague holds', oneStage, claimed, ['approve', beijingTwo], 'claimed-by-other', 409],
    [
      'approving a withdrawn filing',
      oneStage,
      [...claimed, ['withdraw', owner]],
      ['approve', beijing],
      'wrong-state',
      409,
    ],
    ['approving twice', oneStage, approved, ['approve', beijing], 'wrong-state', 409],
    ['releasing what a colleague holds', oneStage, claimed, ['release', beijingTwo], 'not-allowed', 403],
    [
      'assigning without being the lead',
      oneStage,
      submitted,
      ['assign', beijing, beijingTwo],
      'not-allowed',
      403,
    ],
    [
      'assigning to another authority',
      oneStage,
      submitted,
      ['assign', beijingLead, tianjin],
      'not-allowed',
      403,
    ],
    ['extending without being the lead', oneStage, claimed, ['extend', beijing], 'not-allowed', 403],
    ['deciding the stage after one’s own', twoEyes, approved, ['claim', beijing], 'four-eyes', 403],
    [
      'being given the stage after one’s own',
      twoEyes,
      approved,
      ['assign', beijingLead, beijing],
      'four-eyes',
      403,
    ],
    [
      'claiming after recusal',
      oneStage,
      [...submitted, ['recuse', beijing]],
      ['claim', beijing],
      'recused',
      403,
    ],
    [
      'being given after recusal',
      oneStage,
      [...submitted, ['recuse', beijing]],
      ['assign', beijingLead, beijing],
      'recused',
      403,
    ],
    ['revoking without being the lead', oneStage, approved, ['revoke-decision', beijing], 'not-allowed', 403],
    [
      'revoking what took effect',
      oneStage,
      [...approved, ['publish-result', beijingLead]],
      ['revoke-decision', beijingLead],
      'wrong-state',
      409,
    ],
    [
      'publishing without being the lead',
      oneStage,
      approved,
      ['publish-result', beijing],
      'not-allowed',
      403,
    ],
    [
      'publishing what is not approved',
      oneStage,
      claimed,
      ['publish-result', beijingLead],
      'wrong-state',
      409,
    ],
    [
      'publishing for another authority',
      oneStage,
      approved,
      ['publish-result', tianjinLead],
      'not-found',
      404,
    ],
    ['anything about a deleted filing', oneStage, [['delete', owner]], ['edit', owner], 'not-found', 404],
    ['removal by a person', oneStage, [], ['remove-abandoned', owner], 'not-allowed', 403],
    ['acceptance by a person', oneStage, submitted, ['accept-by-lapse', beijing], 'not-allowed', 403],
  ])('%s', (_what, filing, steps, [action, actor, assignee], code, status) => {
    expect(attempt(walk(filing, ...steps), action, actor, assignee)).toEqual({
      ok: false,
      refusal: { code, status },
    });
  });

  it('a reviewer’s own filing, also under another account', () => {
    const filing = walk(oneStage, ...submitted);
    const alias = { ...beijing, identity: 'p1' };
    for (const action of ['claim', 'recuse', 'approve'] as const)
      expect(eventsOf(attempt(filing, action, alias))).toBe('own-filing');
    expect(eventsOf(attempt(filing, 'assign', beijingLead, alias))).toBe('own-filing');
    expect(eventsOf(attempt({ ...filing, applicantUserId: 10 }, 'claim', beijing))).toBe('own-filing');
  });
});

describe('the way of a filing', () => {
  it('initial: takes effect with its result notice, not before', () => {
    const filing = walk(oneStage, ...claimed);
    const approval = attempt(filing, 'approve', beijing);
    expect(approval).toMatchObject({
      ok: true,
      effect: null,
      next: { state: 'approved' },
      clocks: [{ stage: 'first', change: 'hold' }],
    });
    const notice = attempt(walk(oneStage, ...approved), 'publish-result', beijingLead);
    expect(notice).toMatchObject({ ok: true, effect: 'take-effect', next: { state: 'effective' } });
    expect(eventsOf(notice)).toEqual(['took-effect']);
  });

  it('two stages: passes on, takes effect on the last approval', () => {
    const passed = attempt(walk(toMinistry, ...claimed), 'approve', beijing);
    expect(passed).toMatchObject({
      ok: true,
      effect: null,
      next: { state: 'submitted', stageIndex: 1, assigneeId: null, decidersByStage: { first: 10 } },
      clocks: [
        { stage: 'first', change: 'hold' },
        { stage: 'ministry', change: 'run' },
      ],
      events: [{ type: 'stage-approved', stage: 'first', actorId: 10 }],
    });
    const last = attempt(walk(toMinistry, ...approved, ['claim', ministry]), 'approve', ministry);
    expect(last).toMatchObject({ ok: true, effect: 'take-effect', next: { state: 'effective' } });
    expect(eventsOf(last)).toEqual(['approved', 'took-effect']);
  });

  it('a return holds the clock; the next round passes every stage again', () => {
    const returned = walk(toMinistry, ...approved, ['claim', ministry], ['return', ministry]);
    expect(returned).toMatchObject({ state: 'returned', stageIndex: 1, assigneeId: null });
    const again = attempt(returned, 'submit', owner);
    expect(again).toMatchObject({
      ok: true,
      next: { state: 'submitted', stageIndex: 0, round: 2, decidersByStage: {}, decisionsThisRound: 0 },
      clocks: [{ stage: 'first', change: 'run' }],
    });
    expect(walk(returned, ['submit', owner], ['withdraw', owner]).state).toBe('draft');
  });

  it('a refusal is final', () => {
    const refused = walk(oneStage, ...claimed, ['refuse', beijing]);
    expect(refused.state).toBe('refused');
    expect(
      [owner, beijing, beijingLead, ministry].flatMap((actor) => allowedActions(refused, actor)),
    ).toEqual([]);
  });

  it('a withdrawn filing is out of the office’s sight and can be submitted or deleted', () => {
    const withdrawn = walk(oneStage, ...claimed, ['withdraw', owner]);
    expect(viewOf(withdrawn, beijing)).toBe('none');
    expect(allowedActions(withdrawn, owner)).toEqual(['edit', 'submit', 'delete']);
  });

  it('the first claim accepts; later claims, and returns, do not accept again', () => {
    expect(eventsOf(attempt(walk(oneStage, ...submitted), 'claim', beijing))).toEqual([
      'claimed',
      'accepted',
    ]);
    const round2 = walk(oneStage, ...claimed, ['return', beijing], ['submit', owner]);
    expect(eventsOf(attempt(round2, 'claim', beijingTwo))).toEqual(['claimed']);
  });

  it('time accepts what nobody claimed, once', () => {
    const lapsed = attempt(walk(oneStage, ...submitted), 'accept-by-lapse', time);
    expect(lapsed).toMatchObject({
      ok: true,
      next: { accepted: true, state: 'submitted' },
      events: [{ type: 'accepted', actorId: null }],
    });
    expect(eventsOf(attempt(walk(oneStage, ...claimed), 'accept-by-lapse', time))).toEqual([]);
  });

  it('claiming one’s own claim again changes nothing', () => {
    const filing = walk(oneStage, ...claimed);
    expect(attempt(filing, 'claim', beijing)).toMatchObject({
      ok: true,
      events: [],
      next: { assigneeId: 10 },
    });
  });

  it('a lead reassigns and releases; a recused holder lets go', () => {
    const held = walk(oneStage, ...claimed);
    expect(walk(held, ['assign', beijingLead, beijingTwo]).assigneeId).toBe(11);
    expect(attempt(held, 'assign', beijingLead, beijingTwo)).toMatchObject({
      events: [{ type: 'assigned', assigneeId: 11, actorId: 12 }],
    });
    expect(walk(held, ['release', beijingLead])).toMatchObject({ state: 'submitted', assigneeId: null });
    expect(walk(held, ['recuse', beijing])).toMatchObject({
      state: 'submitted',
      assigneeId: null,
      recusedUserIds: [10],
    });
    expect(walk(held, ['recuse', beijingTwo])).toMatchObject({ state: 'in-review', assigneeId: 10 });
  });

  it('a lead revokes an approval before its notice and decides anew', () => {
    const revoked = walk(oneStage, ...approved, ['revoke-decision', beijingLead]);
    expect(revoked).toMatchObject({ state: 'in-review', assigneeId: 12, decidersByStage: {} });
    expect(walk(revoked, ['return', beijingLead]).state).toBe('returned');
  });
});

describe('viewOf', () => {
  it.each<[string, MachineFiling, Step[], Actor, string]>([
    ['the owner of a draft', oneStage, [], owner, 'act'],
    ['another applicant', oneStage, submitted, stranger, 'none'],
    ['the authority of a draft', oneStage, [], beijing, 'none'],
    ['the authority', oneStage, submitted, beijing, 'act'],
    ['another authority', oneStage, submitted, tianjin, 'none'],
    ['the target, announced', cross, submitted, tianjin, 'read'],
    ['the origin after it decided', cross, approved, beijing, 'read'],
    ['the target in its turn', cross, approved, tianjin, 'act'],
    ['the ministry', oneStage, submitted, ministry, 'read'],
    ['an editor', oneStage, submitted, editor, 'none'],
    ['the owner of a deleted filing', oneStage, [['delete', owner]], owner, 'none'],
  ])('%s', (_who, filing, steps, actor, view) => {
    expect(viewOf(walk(filing, ...steps), actor)).toBe(view);
  });
});
