import { REFUSALS, type RefusalCode } from '../../refusal';
import { APPLY } from './apply';
import { findAssigneeRefusal, findRefusal } from './guards';
import { FILING_ACTIONS, type FilingAction } from './transitions';
import type {
  Actor,
  FilingEvent,
  FilingEventType,
  FilingProgress,
  MachineFiling,
  TransitionRequest,
  TransitionResult,
} from './types';

/**
 * Decides whether an actor may do something to a filing now, and what follows (domain.md 3). Pure: the caller locks the
 * filing, calls this, and stores `next`, the events, the clocks and the effect in one transaction.
 *
 * Doing again what is done already (claiming one's own claim) succeeds with no events.
 *
 * @throws RangeError when `assign` comes without an assignee, or a filing without route is to be submitted.
 */
export function decideTransition(request: TransitionRequest): TransitionResult {
  const { filing, action, actor, assignee } = request;
  const code =
    findRefusal(filing, action, actor) ??
    (action === 'assign' && assignee ? findAssigneeRefusal(filing, assignee) : null);
  if (code) return refuse(code);
  const { changes, events, clocks, effect } = APPLY[action](filing, actor, assignee);
  const next = { ...progressOf(filing), ...changes };
  return {
    ok: true,
    next,
    events: events.map((type) => describeEvent(type, request, next)),
    effect: effect ?? null,
    clocks: clocks ?? [],
  };
}

/** Which actions would succeed for an actor now and change something; what toolbars show and lists carry. */
export function allowedActions(filing: MachineFiling, actor: Actor): FilingAction[] {
  return FILING_ACTIONS.filter((action) => {
    if (findRefusal(filing, action, actor)) return false;
    return (
      action === 'edit' || action === 'assign' || APPLY[action](filing, actor, undefined).events.length > 0
    );
  });
}

/** The progress of a filing that was just created: a draft nobody else knows of. */
export function startProgress(): FilingProgress {
  return {
    state: 'draft',
    stageIndex: 0,
    round: 0,
    assigneeId: null,
    accepted: false,
    decidersByStage: {},
    decisionsThisRound: 0,
    recusedUserIds: [],
  };
}

function progressOf(filing: MachineFiling): FilingProgress {
  const {
    state,
    stageIndex,
    round,
    assigneeId,
    accepted,
    decidersByStage,
    decisionsThisRound,
    recusedUserIds,
  } = filing;
  return {
    state,
    stageIndex,
    round,
    assigneeId,
    accepted,
    decidersByStage,
    decisionsThisRound,
    recusedUserIds,
  };
}

/** The stage of an event is the one the action concerned: for a passed stage the one that passed. */
function describeEvent(
  type: FilingEventType,
  { filing, actor, now, assignee }: TransitionRequest,
  next: FilingProgress,
): FilingEvent {
  const anew = type === 'submitted' || type === 'decision-revoked';
  const stageIndex = anew ? next.stageIndex : filing.stageIndex;
  return {
    type,
    at: now.toISOString(),
    actorId: actor.kind === 'system' ? null : actor.userId,
    stage: filing.route[stageIndex]?.key ?? null,
    round: next.round,
    ...(type === 'assigned' && assignee && { assigneeId: assignee.userId }),
  };
}

function refuse(code: RefusalCode): TransitionResult {
  return { ok: false, refusal: { code, status: REFUSALS[code].status } };
}
