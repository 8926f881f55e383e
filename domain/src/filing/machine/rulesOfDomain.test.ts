import { FILING_STATES, isOpenState } from '../types';
import {
  decideTransition,
  startProgress,
  viewOf,
  type Actor,
  type FilingAction,
  type MachineFiling,
} from './index';

/* The rules of domain.md about the life of a filing, one row per rule. */
type Row = [section: string, chinese: string, english: string, shown: () => void];
type Step = [FilingAction, Actor, Actor?];

const owner: Actor = { userId: 1, kind: 'applicant', role: 'applicant', authorityCode: null, identity: 'p' };
const reviewer = (userId: number, authorityCode: string, lead = false): Actor => ({
  userId,
  kind: 'reviewer',
  role: lead ? 'provincial-lead' : 'provincial-reviewer',
  authorityCode,
});
const [beijing, colleague, lead] = [reviewer(10, '11'), reviewer(11, '11'), reviewer(12, '11', true)];
const tianjin = reviewer(20, '12');
const ministry: Actor = { userId: 30, kind: 'reviewer', role: 'ministry-reviewer', authorityCode: null };
const time: Actor = { userId: 0, kind: 'system', role: 'system', authorityCode: null };

const initial: MachineFiling = {
  ...startProgress(),
  applicantUserId: 1,
  applicantIdentity: 'p',
  route: [{ key: 'first', authorityCode: '11', fourEyes: false }],
  effectTime: 'result-notice',
};
const atOnce: MachineFiling = { ...initial, effectTime: 'approval' };
const cross: MachineFiling = {
  ...atOnce,
  route: [
    { key: 'origin', authorityCode: '11', fourEyes: false },
    { key: 'target', authorityCode: '12', fourEyes: true },
  ],
};
const fourEyes: MachineFiling = {
  ...atOnce,
  route: [
    { key: 'first', authorityCode: '11', fourEyes: false },
    { key: 'second', authorityCode: '11', fourEyes: true },
  ],
};
const attempt = (filing: MachineFiling, [action, actor, assignee]: Step) =>
  decideTransition({ filing, action, actor, assignee, now: new Date('2026-11-23T02:00:00Z') });
const walk = (filing: MachineFiling, ...steps: Step[]) =>
  steps.reduce((at, step) => {
    const result = attempt(at, step);
    if (!result.ok) throw new Error(`${step[0]}: ${result.refusal.code}`);
    return { ...at, ...result.next };
  }, filing);
const word = (filing: MachineFiling, ...step: Step) => {
  const result = attempt(filing, step);
  return result.ok ? result.next.state : result.refusal.code;
};
const submitted = (filing = initial) => walk(filing, ['submit', owner]);
const held = (filing = initial) => walk(filing, ['submit', owner], ['claim', beijing]);

const rows: Row[] = [
  [
    '2.7',
    '尚无人作出决定的，可以撤回',
    'Withdraw while no reviewer has decided anything',
    () => {
      expect(word(submitted(), 'withdraw', owner)).toBe('draft');
      expect(word(held(), 'withdraw', owner)).toBe('draft');
      expect(word(walk(held(cross), ['approve', beijing]), 'withdraw', owner)).toBe('already-decided');
    },
  ],
  [
    '2.7',
    '撤回后初审机构看不到该业务',
    'After a withdrawal the authority no longer sees it',
    () => {
      expect(viewOf(held(), beijing)).toBe('act');
      expect(viewOf(walk(held(), ['withdraw', owner]), beijing)).toBe('none');
    },
  ],
  [
    '2.7',
    '撤回后可以修改并重新上报',
    'A withdrawn filing can be edited and submitted again',
    () => {
      const taken = walk(held(), ['withdraw', owner]);
      expect(word(taken, 'edit', owner)).toBe('draft');
      expect(walk(taken, ['submit', owner])).toMatchObject({ state: 'submitted', round: 2 });
    },
  ],
  [
    '2.7',
    '草稿和被打回的业务可以删除，审核中的不可以',
    'Delete a draft or a returned filing, nothing else',
    () => {
      expect(word(initial, 'delete', owner)).toBe('deleted');
      expect(word(walk(held(), ['return', beijing]), 'delete', owner)).toBe('deleted');
      expect(word(submitted(), 'delete', owner)).toBe('wrong-state');
    },
  ],
  [
    '3',
    '在办业务包括草稿、已上报、审核中、打回和待公告',
    'Open: draft, submitted, under review, returned, and approved until its notice',
    () =>
      expect(FILING_STATES.filter(isOpenState)).toEqual([
        'draft',
        'submitted',
        'in-review',
        'returned',
        'approved',
      ]),
  ],
  [
    '3',
    '打回后重新上报是同一业务的下一轮',
    'A returned filing is submitted again as the next round',
    () => {
      const again = walk(held(), ['return', beijing], ['submit', owner]);
      expect(again).toMatchObject({ state: 'submitted', round: 2, decisionsThisRound: 0 });
    },
  ],
  [
    '3',
    '重新上报后每一阶段都重新审核',
    'The next round passes every stage again',
    () => {
      const returned = walk(
        held(cross),
        ['approve', beijing],
        ['claim', tianjin],
        ['return', tianjin],
        ['submit', owner],
      );
      expect(returned.stageIndex).toBe(0);
      expect(word(returned, 'claim', tianjin)).toBe('not-allowed');
    },
  ],
  [
    '3',
    '跨省变更：原机构审核前，新机构只能查看',
    'Cross: the target sees it announced, read-only, until the origin has approved',
    () => {
      expect(viewOf(submitted(cross), tianjin)).toBe('read');
      expect(word(submitted(cross), 'claim', tianjin)).toBe('not-allowed');
      expect(viewOf(walk(held(cross), ['approve', beijing]), tianjin)).toBe('act');
    },
  ],
  [
    '3',
    '跨省变更：两个机构各自只决定本阶段',
    'Cross: each authority decides only its own stage',
    () => {
      const passed = walk(held(cross), ['approve', beijing]);
      expect(word(passed, 'claim', beijing)).toBe('not-allowed');
      expect(viewOf(passed, beijing)).toBe('read');
      expect(word(walk(passed, ['claim', tianjin]), 'approve', tianjin)).toBe('effective');
    },
  ],
  [
    '3',
    '初始注册在公告时生效，不在同意时生效',
    'Initial takes effect with its result notice, not when it is approved',
    () => {
      const approval = attempt(held(), ['approve', beijing]);
      expect(approval).toMatchObject({ ok: true, effect: null, next: { state: 'approved' } });
      const approved = walk(held(), ['approve', beijing]);
      expect(attempt(approved, ['publish-result', lead])).toMatchObject({
        ok: true,
        effect: 'take-effect',
        next: { state: 'effective' },
      });
    },
  ],
  [
    '3',
    '其他业务在最后阶段同意时生效',
    'Other types take effect on the last approval',
    () => {
      expect(attempt(held(atOnce), ['approve', beijing])).toMatchObject({
        ok: true,
        effect: 'take-effect',
      });
      expect(attempt(held(cross), ['approve', beijing])).toMatchObject({ ok: true, effect: null });
      expect(word(walk(held(atOnce), ['approve', beijing]), 'publish-result', lead)).toBe('wrong-state');
    },
  ],
  [
    '3',
    '生效只有一次',
    'A filing takes effect once',
    () => {
      const done = walk(held(), ['approve', beijing], ['publish-result', lead]);
      expect(word(done, 'publish-result', lead)).toBe('wrong-state');
      expect(word(done, 'approve', beijing)).toBe('wrong-state');
    },
  ],
  [
    '3',
    '领取即受理，只受理一次',
    'The claim accepts a filing, once',
    () => {
      const first = attempt(submitted(), ['claim', beijing]);
      expect(first.ok && first.events.map(({ type }) => type)).toEqual(['claimed', 'accepted']);
      const again = attempt(walk(held(), ['release', beijing]), ['claim', colleague]);
      expect(again.ok && again.events.map(({ type }) => type)).toEqual(['claimed']);
    },
  ],
  [
    '3',
    '逾期未领取的自动受理',
    'Time accepts what nobody claims',
    () => {
      const lapse = attempt(submitted(), ['accept-by-lapse', time]);
      expect(lapse).toMatchObject({ ok: true, next: { state: 'submitted', accepted: true } });
      expect(word(submitted(), 'accept-by-lapse', beijing)).toBe('not-allowed');
    },
  ],
  [
    '3',
    '四眼原则：上一阶段的决定人不得决定下一阶段',
    'Four eyes: whoever decided one stage may not decide the next',
    () => {
      const passed = walk(held(fourEyes), ['approve', beijing]);
      expect(word(passed, 'claim', beijing)).toBe('four-eyes');
      expect(word(passed, 'assign', lead, beijing)).toBe('four-eyes');
      expect(word(walk(passed, ['claim', colleague]), 'approve', colleague)).toBe('effective');
    },
  ],
  [
    '3',
    '规则未要求时不适用四眼原则',
    'Four eyes only where a rule asks for it',
    () => {
      const route = fourEyes.route.map((stage) => ({ ...stage, fourEyes: false }));
      const passed = walk(held({ ...fourEyes, route }), ['approve', beijing]);
      expect(word(passed, 'claim', beijing)).toBe('in-review');
    },
  ],
  [
    '3',
    '审核人员不得办理本人的业务',
    'A reviewer may not touch a filing of his own',
    () => {
      const himself = { ...beijing, identity: 'p' };
      expect(word(submitted(), 'claim', himself)).toBe('own-filing');
      expect(word(submitted(), 'assign', lead, himself)).toBe('own-filing');
    },
  ],
  [
    '3',
    '申请回避的不得再办理',
    'Nor one he recused himself from',
    () => {
      const left = walk(held(), ['recuse', beijing]);
      expect(left).toMatchObject({ state: 'submitted', assigneeId: null });
      expect(word(left, 'claim', beijing)).toBe('recused');
      expect(word(left, 'assign', lead, beijing)).toBe('recused');
      expect(word(left, 'claim', colleague)).toBe('in-review');
    },
  ],
  [
    '4',
    '已领取的业务他人不能领取、不能决定',
    'Two reviewers do not do the same work',
    () => {
      expect(word(held(), 'claim', colleague)).toBe('claimed-by-other');
      expect(word(held(), 'approve', colleague)).toBe('claimed-by-other');
      expect(word(submitted(), 'approve', colleague)).toBe('not-claimed');
    },
  ],
  [
    '4',
    '负责人可以分派、改派，审核人员不可以',
    'A lead assigns and reassigns, a reviewer does not',
    () => {
      expect(walk(held(), ['assign', lead, colleague]).assigneeId).toBe(colleague.userId);
      expect(word(held(), 'assign', beijing, colleague)).toBe('not-allowed');
      expect(word(held(), 'assign', lead, tianjin)).toBe('not-allowed');
    },
  ],
  [
    '4',
    '领取人和负责人可以退回队列，他人不可以',
    'The holder and the lead release, others do not',
    () => {
      expect(word(held(), 'release', beijing)).toBe('submitted');
      expect(word(held(), 'release', lead)).toBe('submitted');
      expect(word(held(), 'release', colleague)).toBe('not-allowed');
    },
  ],
  [
    '4',
    '不予注册是终局决定',
    'A refusal is final',
    () => {
      const refused = walk(held(), ['refuse', beijing]);
      expect(refused.state).toBe('refused');
      expect(word(refused, 'edit', owner)).toBe('wrong-state');
      expect(word(refused, 'submit', owner)).toBe('wrong-state');
      expect(word(refused, 'revoke-decision', lead)).toBe('wrong-state');
    },
  ],
  [
    '4',
    '生效前负责人可以撤销决定，生效后不可以',
    'A lead revokes a decision as long as it has not taken effect',
    () => {
      const approved = walk(held(), ['approve', beijing]);
      expect(word(approved, 'revoke-decision', lead)).toBe('in-review');
      expect(word(approved, 'revoke-decision', beijing)).toBe('not-allowed');
      const done = walk(approved, ['publish-result', lead]);
      expect(word(done, 'revoke-decision', lead)).toBe('wrong-state');
    },
  ],
  [
    '1',
    '省级用户看不到其他机构的业务',
    'A provincial user never sees another authority’s filings',
    () => {
      expect(viewOf(submitted(), tianjin)).toBe('none');
      expect(word(submitted(), 'claim', tianjin)).toBe('not-found');
    },
  ],
  [
    '1',
    '部级用户看到全部已上报业务，但看不到草稿',
    'The ministry sees everything submitted, and no draft',
    () => {
      expect(viewOf(submitted(), ministry)).toBe('read');
      expect(viewOf(initial, ministry)).toBe('none');
    },
  ],
];

it.each(rows)('§%s %s · %s', (_section, _chinese, _english, shown) => shown());
