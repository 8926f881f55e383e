import fc from 'fast-check';
import {
  allowedActions,
  decideTransition,
  FILING_ACTIONS,
  startProgress,
  TRANSITIONS,
  viewOf,
  type Actor,
  type FilingAction,
  type MachineFiling,
} from './index';
import { isFinalState } from '../types';

const now = new Date('2026-11-22T04:00:00Z');
const people: Actor[] = [
  { userId: 1, kind: 'applicant', role: 'applicant', authorityCode: null, identity: 'p1' },
  { userId: 2, kind: 'applicant', role: 'applicant', authorityCode: null, identity: 'p2' },
  { userId: 10, kind: 'reviewer', role: 'provincial-reviewer', authorityCode: '11' },
  { userId: 11, kind: 'reviewer', role: 'provincial-reviewer', authorityCode: '11', identity: 'p1' },
  { userId: 12, kind: 'reviewer', role: 'provincial-lead', authorityCode: '11' },
  { userId: 13, kind: 'reviewer', role: 'provincial-lead', authorityCode: '11' },
  { userId: 20, kind: 'reviewer', role: 'provincial-lead', authorityCode: '12' },
  { userId: 21, kind: 'reviewer', role: 'provincial-reviewer', authorityCode: '12' },
  { userId: 30, kind: 'reviewer', role: 'ministry-lead', authorityCode: '00' },
  { userId: 31, kind: 'reviewer', role: 'ministry-reviewer', authorityCode: '00' },
  { userId: 40, kind: 'reviewer', role: 'system-admin', authorityCode: null },
  { userId: 0, kind: 'system', role: 'system', authorityCode: null },
];
const person = fc.constantFrom(...people);
const filing: fc.Arbitrary<MachineFiling> = fc
  .record({
    authorities: fc.array(
      fc.record({ authorityCode: fc.constantFrom('11', '12', '00'), fourEyes: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    ),
    effectTime: fc.constantFrom('result-notice' as const, 'approval' as const),
  })
  .map(({ authorities, effectTime }) => ({
    ...startProgress(),
    applicantUserId: 1,
    applicantIdentity: 'p1',
    effectTime,
    route: authorities.map((stage, index) => ({
      ...stage,
      key: `s${index}`,
      fourEyes: stage.fourEyes && index > 0,
    })),
  }));

/** Mostly actions that are allowed, so that filings get far; some that are not. */
interface Try {
  action: FilingAction;
  actor: Actor;
  assignee: Actor;
  pick: number;
  sensible: boolean;
}
const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    action: fc.constantFrom(...FILING_ACTIONS),
    actor: person,
    assignee: person,
    pick: fc.nat(200),
    sensible: fc.nat(5).map(Boolean),
  }),
  { minLength: 8, maxLength: 40 },
);

const WEIGHTS: Partial<Record<FilingAction, number>> = {
  submit: 12,
  claim: 4,
  approve: 12,
  return: 3,
  'publish-result': 3,
};

interface Trace {
  before: MachineFiling;
  after: MachineFiling;
  actor: Actor;
  action: FilingAction;
  result: ReturnType<typeof decideTransition>;
}
function run(start: MachineFiling, attempts: Try[]): Trace[] {
  let at = start;
  return attempts.map(({ action, actor, assignee, pick, sensible }) => {
    const options = people.flatMap((who) =>
      allowedActions(at, who).flatMap((what) =>
        Array<[FilingAction, Actor]>(WEIGHTS[what] ?? 1).fill([what, who]),
      ),
    );
    const [what, who] = (sensible && options[pick % Math.max(options.length, 1)]) || [action, actor];
    const result = decideTransition({ filing: at, action: what, actor: who, assignee, now });
    const before = at;
    if (result.ok) at = { ...at, ...result.next };
    return { before, after: at, actor: who, action: what, result };
  });
}
function always(check: (trace: Trace[]) => void): void {
  fc.assert(
    fc.property(filing, tries, (start, attempts) => check(run(start, attempts))),
    { numRuns: 200 },
  );
}

describe('whatever anybody tries', () => {
  it('a filing takes effect at most once, and only when every stage was decided in this round', () => {
    let effective = 0;
    always((trace) => {
      const effects = trace.filter(({ result }) => result.ok && result.effect === 'take-effect');
      expect(effects.length).toBeLessThanOrEqual(1);
      for (const { after } of effects) {
        effective += 1;
        expect(after.state).toBe('effective');
        expect(Object.keys(after.decidersByStage).sort()).toEqual(
          after.route.map((stage) => stage.key).sort(),
        );
      }
    });
    expect(effective).toBeGreaterThan(20);
  });

  it('final states stay', () => {
    always((trace) => {
      for (const { before, after } of trace) if (isFinalState(before.state)) expect(after).toEqual(before);
    });
  });

  it('a filing is claimed exactly while it is in review, by someone of the stage’s authority', () => {
    always((trace) => {
      for (const { after } of trace) {
        expect(after.assigneeId !== null).toBe(after.state === 'in-review');
        const holder = people.find((one) => one.userId === after.assigneeId);
        const code = after.route[after.stageIndex]?.authorityCode;
        if (holder) expect(holder.authorityCode).toBe(code);
      }
    });
  });

  it('nobody decides his own filing, one he recused himself from, one held by another, or the next stage under four eyes', () => {
    always((trace) => {
      for (const { before, actor, action, result } of trace) {
        if (!result.ok || !['approve', 'return', 'refuse'].includes(action)) continue;
        const stage = before.route[before.stageIndex];
        const previous = before.route[before.stageIndex - 1];
        expect(actor.identity).not.toBe('p1');
        expect(before.recusedUserIds).not.toContain(actor.userId);
        expect(before.assigneeId).toBe(actor.userId);
        expect(actor.authorityCode).toBe(stage?.authorityCode);
        if (stage?.fourEyes && previous) expect(before.decidersByStage[previous.key]).not.toBe(actor.userId);
        expect(result.next.decidersByStage[stage?.key ?? '']).toBe(actor.userId);
      }
    });
  });

  it('every stage before the current one has its decider, and deciders reviewed for that stage', () => {
    always((trace) => {
      for (const { after } of trace) {
        if (after.state === 'draft' || after.state === 'returned' || after.state === 'deleted') continue;
        after.route.slice(0, after.stageIndex).forEach((stage) => {
          const decider = people.find((one) => one.userId === after.decidersByStage[stage.key]);
          expect(decider?.authorityCode).toBe(stage.authorityCode);
        });
      }
    });
  });

  it('withdrawal never follows a decision of the same round', () => {
    always((trace) => {
      for (const { before, action, result } of trace)
        if (result.ok && action === 'withdraw') expect(before.decisionsThisRound).toBe(0);
    });
  });

  it('rounds count submissions; a clock that runs is held before it runs again', () => {
    always((trace) => {
      const running = new Set<string>();
      let round = 0;
      for (const { after, result } of trace) {
        if (!result.ok) continue;
        round += result.events.filter((event) => event.type === 'submitted').length;
        expect(after.round).toBe(round);
        for (const { stage, change } of result.clocks) {
          if (change === 'run') expect(running.has(stage)).toBe(false);
          if (change === 'hold') expect(running.delete(stage)).toBe(true);
          if (change === 'run') running.add(stage);
        }
        expect([...running]).toEqual(
          ['submitted', 'in-review'].includes(after.state) ? [after.route[after.stageIndex]?.key] : [],
        );
      }
    });
  });

  it('a refusal changes nothing, and an allowed action succeeds', () => {
    always((trace) => {
      for (const { before, after, actor, result } of trace) {
        if (!result.ok) expect(after).toBe(before);
        for (const action of allowedActions(before, actor)) {
          if (action !== 'assign')
            expect(decideTransition({ filing: before, action, actor, now }).ok).toBe(true);
        }
      }
    });
  });

  it('who sees nothing can do nothing, and is told "not found"; the table names state and party of every success', () => {
    always((trace) => {
      for (const { before, actor, action, result } of trace) {
        if (result.ok) expect(TRANSITIONS[action].from).toContain(before.state);
        if (
          viewOf(before, actor) === 'none' &&
          actor.kind === 'applicant' &&
          TRANSITIONS[action].by !== 'system'
        )
          expect(result).toMatchObject({ refusal: { code: 'not-found' } });
        if (actor.kind === 'reviewer' && viewOf(before, actor) !== 'act') expect(result.ok).toBe(false);
      }
    });
  });
});
