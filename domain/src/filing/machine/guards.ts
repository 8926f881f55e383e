import type { RefusalCode } from '../../refusal';
import { isLeadRole } from '../../roles';
import { currentStage, isOwnFiling, reviewsFor, revocableStage } from './stage';
import { transitionOf, type FilingAction, type TransitionGuard, type TransitionParty } from './transitions';
import type { Actor, MachineFiling } from './types';
import { concerns } from './view';

type Guard = (filing: MachineFiling, actor: Actor) => RefusalCode | null;

/**
 * Why an actor may not do something now, or null when he may. What he may never do comes first (404, 403),
 * then what the filing's state forbids (409).
 */
export function findRefusal(filing: MachineFiling, action: FilingAction, actor: Actor): RefusalCode | null {
  const { by, from, guards } = transitionOf(action);
  const refusal = checkParty[by](filing, actor);
  if (refusal) return refusal;
  if (by !== 'owner' && by !== 'system') {
    if (isOwnFiling(filing, actor)) return 'own-filing';
    if (action !== 'recuse' && filing.recusedUserIds.includes(actor.userId)) return 'recused';
  }
  if (!from.includes(filing.state)) return wrongState(filing, action);
  return guards.map((guard) => checkGuard[guard](filing, actor)).find((code) => code !== null) ?? null;
}

/** Who withdraws too late is told that a decision was faster, which he could not see when he asked. */
function wrongState({ state }: MachineFiling, action: FilingAction): RefusalCode {
  const decided = state === 'approved' || state === 'effective' || state === 'refused';
  return action === 'withdraw' && decided ? 'already-decided' : 'wrong-state';
}

/** Why a filing cannot be given to a reviewer, or null when it can. */
export function findAssigneeRefusal(filing: MachineFiling, assignee: Actor): RefusalCode | null {
  if (!reviewsFor(assignee, currentStage(filing).authorityCode)) return 'not-allowed';
  if (isOwnFiling(filing, assignee)) return 'own-filing';
  if (filing.recusedUserIds.includes(assignee.userId)) return 'recused';
  return checkGuard['four-eyes'](filing, assignee);
}

const stageReviewer: Guard = (filing, actor) => {
  if (filing.state === 'deleted' || filing.round === 0) return 'not-found';
  if (isOwnFiling(filing, actor)) return actor.kind === 'reviewer' ? 'own-filing' : 'not-allowed';
  if (actor.kind === 'applicant' || !concerns(filing, actor)) return 'not-found';
  return reviewsFor(actor, currentStage(filing).authorityCode) ? null : 'not-allowed';
};

const checkParty: Record<TransitionParty, Guard> = {
  owner: (filing, actor) => {
    if (filing.state === 'deleted') return 'not-found';
    if (actor.kind === 'applicant') return actor.userId === filing.applicantUserId ? null : 'not-found';
    return filing.round > 0 && concerns(filing, actor) ? 'not-allowed' : 'not-found';
  },
  'stage-reviewer': stageReviewer,
  'stage-lead': (filing, actor) =>
    stageReviewer(filing, actor) ??
    (actor.role !== 'system' && isLeadRole(actor.role) ? null : 'not-allowed'),
  'decided-lead': (filing, actor) => checkParty['stage-lead'](atRevocableStage(filing), actor),
  system: (_filing, actor) => (actor.kind === 'system' ? null : 'not-allowed'),
};

/** The filing as it was before the decision that stands; itself when there is none. */
function atRevocableStage(filing: MachineFiling): MachineFiling {
  return { ...filing, stageIndex: revocableStage(filing) ?? filing.stageIndex };
}

const checkGuard: Record<TransitionGuard, Guard> = {
  'nobody-decided': (filing) => (filing.decisionsThisRound > 0 ? 'already-decided' : null),
  'not-held-by-other': (filing, actor) =>
    filing.assigneeId !== null && filing.assigneeId !== actor.userId ? 'claimed-by-other' : null,
  'holds-claim': (filing, actor) => {
    if (filing.assigneeId === null) return 'not-claimed';
    return filing.assigneeId === actor.userId ? null : 'claimed-by-other';
  },
  'holds-claim-or-leads': (filing, actor) =>
    filing.assigneeId === actor.userId || (actor.role !== 'system' && isLeadRole(actor.role))
      ? null
      : 'not-allowed',
  'four-eyes': (filing, actor) => {
    const before = filing.route[filing.stageIndex - 1];
    return currentStage(filing).fourEyes && before && filing.decidersByStage[before.key] === actor.userId
      ? 'four-eyes'
      : null;
  },
  // The lead who revokes holds the filing at the stage it goes back to; four eyes are asked for there.
  'decision-stands': (filing, actor) =>
    revocableStage(filing) === null
      ? 'wrong-state'
      : checkGuard['four-eyes'](atRevocableStage(filing), actor),
  'scans-alone': (filing) => (filing.scansAlone && filing.round === 0 ? null : 'wrong-state'),
  'more-than-scans': (filing) => (filing.scansOnly ? 'wrong-state' : null),
  // What was once sent in is a record of the office, taken back or not.
  'never-sent': (filing) => (filing.round === 0 ? null : 'wrong-state'),
  'waits-for-notice': (filing) => (filing.effectTime === 'result-notice' ? null : 'wrong-state'),
};
