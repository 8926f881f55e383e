import { currentStage, isLastStage, revocableStage } from './stage';
import type { FilingAction } from './transitions';
import type { Actor, ClockChange, FilingEventType, FilingProgress, MachineFiling } from './types';

/** What an admitted action does: the fields that change, what to record, and what follows. */
export interface Outcome {
  changes: Partial<FilingProgress>;
  events: FilingEventType[];
  clocks?: ClockChange[];
  effect?: 'take-effect';
}
type Apply = (filing: MachineFiling, actor: Actor, assignee: Actor | undefined) => Outcome;

const nothing: Outcome = { changes: {}, events: [] };

const decideNegatively =
  (state: 'returned' | 'refused'): Apply =>
  (filing, actor) => ({
    changes: { state, assigneeId: null, ...recordDecider(filing, actor) },
    events: [state],
    clocks: [holdCurrent(filing)],
  });

/** One function per action; the guards have admitted it already. */
export const APPLY: Record<FilingAction, Apply> = {
  edit: () => nothing,

  // Every round passes the whole route: each authority decides about the content as it is now.
  submit: (filing) => ({
    changes: {
      state: 'submitted',
      stageIndex: 0,
      round: filing.round + 1,
      assigneeId: null,
      decidersByStage: {},
      decisionsThisRound: 0,
    },
    events: ['submitted'],
    clocks: [{ stage: currentStage({ route: filing.route, stageIndex: 0 }).key, change: 'run' }],
  }),

  withdraw: (filing) => ({
    changes: { state: 'draft', assigneeId: null },
    events: ['withdrawn'],
    clocks: [holdCurrent(filing)],
  }),

  delete: () => ({ changes: { state: 'deleted', assigneeId: null }, events: ['deleted'] }),

  'remove-abandoned': () => ({ changes: { state: 'deleted', assigneeId: null }, events: ['deleted'] }),

  // Nobody decides: the scans are kept beside the registration, and the filing is done (manual, 信息变更 note 2).
  'save-scans': () => ({ changes: { state: 'effective', assigneeId: null }, events: ['scans-saved'] }),

  claim: (filing, actor) =>
    filing.assigneeId === actor.userId
      ? nothing
      : {
          changes: { ...holdBy(actor), accepted: true },
          events: filing.accepted ? ['claimed'] : ['claimed', 'accepted'],
        },

  release: () => ({ changes: { state: 'submitted', assigneeId: null }, events: ['released'] }),

  recuse: (filing, actor) => {
    if (filing.recusedUserIds.includes(actor.userId)) return nothing;
    const recusedUserIds = [...filing.recusedUserIds, actor.userId];
    const held = filing.assigneeId === actor.userId;
    return {
      changes: { recusedUserIds, ...(held && { state: 'submitted', assigneeId: null }) },
      events: ['recused'],
    };
  },

  assign: (filing, _actor, assignee) => {
    if (!assignee) throw new RangeError('assign needs an assignee');
    if (filing.assigneeId === assignee.userId) return nothing;
    return {
      changes: { ...holdBy(assignee), accepted: true },
      events: filing.accepted ? ['assigned'] : ['assigned', 'accepted'],
    };
  },

  extend: (filing) => ({
    changes: {},
    events: ['deadline-extended'],
    clocks: [{ stage: currentStage(filing).key, change: 'extend' }],
  }),

  approve: (filing, actor) => (isLastStage(filing) ? approveFinally(filing, actor) : passOn(filing, actor)),
  return: decideNegatively('returned'),
  refuse: decideNegatively('refused'),

  // The lead who revokes holds the filing, at the stage that decided, and decides it anew or assigns it.
  'revoke-decision': (filing, actor) => {
    const stageIndex = revocableStage(filing) ?? filing.stageIndex;
    const { key } = currentStage({ route: filing.route, stageIndex });
    return {
      changes: {
        ...holdBy(actor),
        stageIndex,
        decidersByStage: without(filing.decidersByStage, key),
        decisionsThisRound: filing.decisionsThisRound + 1,
      },
      events: ['decision-revoked'],
      clocks: [
        ...(stageIndex < filing.stageIndex ? [holdCurrent(filing)] : []),
        { stage: key, change: 'run' },
      ],
    };
  },

  'publish-result': () => ({
    changes: { state: 'effective' },
    events: ['took-effect'],
    effect: 'take-effect',
  }),

  'accept-by-lapse': (filing) =>
    filing.accepted ? nothing : { changes: { accepted: true }, events: ['accepted'] },
};

function passOn(filing: MachineFiling, actor: Actor): Outcome {
  const stageIndex = filing.stageIndex + 1;
  return {
    changes: { state: 'submitted', stageIndex, assigneeId: null, ...recordDecider(filing, actor) },
    events: ['stage-approved'],
    clocks: [
      holdCurrent(filing),
      { stage: currentStage({ route: filing.route, stageIndex }).key, change: 'run' },
    ],
  };
}

function approveFinally(filing: MachineFiling, actor: Actor): Outcome {
  const atOnce = filing.effectTime === 'approval';
  return {
    changes: { state: atOnce ? 'effective' : 'approved', assigneeId: null, ...recordDecider(filing, actor) },
    events: atOnce ? ['approved', 'took-effect'] : ['approved'],
    clocks: [holdCurrent(filing)],
    ...(atOnce && { effect: 'take-effect' }),
  };
}

function recordDecider(
  filing: MachineFiling,
  actor: Actor,
): Pick<FilingProgress, 'decidersByStage' | 'decisionsThisRound'> {
  return {
    decidersByStage: { ...filing.decidersByStage, [currentStage(filing).key]: actor.userId },
    decisionsThisRound: filing.decisionsThisRound + 1,
  };
}

function without(
  deciders: FilingProgress['decidersByStage'],
  key: string,
): FilingProgress['decidersByStage'] {
  return Object.fromEntries(Object.entries(deciders).filter(([stage]) => stage !== key));
}

function holdBy(reviewer: Actor): Pick<FilingProgress, 'state' | 'assigneeId'> {
  return { state: 'in-review', assigneeId: reviewer.userId };
}

function holdCurrent(filing: MachineFiling): ClockChange {
  return { stage: currentStage(filing).key, change: 'hold' };
}
