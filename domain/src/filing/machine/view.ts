import { isLeadRole, isMinistryRole } from '../../roles';
import { currentStage, reviewsFor, revocableStage } from './stage';
import type { Actor, MachineFiling } from './types';

/** `none`: as if it did not exist · `read`: may look · `act`: it is this person's turn, or his own filing. */
export type FilingView = 'none' | 'read' | 'act';

/**
 * How much of a filing somebody sees (domain.md 1 and 3). The applicant sees his own; an authority sees a filing that
 * has a stage of its own, also one announced to it, as long as the applicant has not taken it back; the ministry sees
 * every submitted filing; everybody else sees nothing.
 */
export function viewOf(filing: MachineFiling, actor: Actor): FilingView {
  if (filing.state === 'deleted') return 'none';
  if (actor.kind === 'system') return 'read';
  if (actor.kind === 'applicant') return actor.userId === filing.applicantUserId ? 'act' : 'none';
  if (filing.state === 'draft' || !concerns(filing, actor)) return 'none';
  const open = filing.state === 'submitted' || filing.state === 'in-review' || filing.state === 'approved';
  if (!open) return 'read';
  return reviewsFor(actor, currentStage(filing).authorityCode) || mayTakeBack(filing, actor) ? 'act' : 'read';
}

/** Whether the actor leads the office whose approval still stands and nobody has taken up. */
function mayTakeBack(filing: MachineFiling, actor: Actor): boolean {
  const stageIndex = revocableStage(filing);
  if (stageIndex === null || actor.role === 'system' || !isLeadRole(actor.role)) return false;
  return reviewsFor(actor, currentStage({ route: filing.route, stageIndex }).authorityCode);
}

/** Whether a reviewer has to do with a filing at all: a stage of its route is his, or he is the ministry's. */
export function concerns(filing: MachineFiling, actor: Actor): boolean {
  if (actor.role !== 'system' && isMinistryRole(actor.role)) return true;
  return filing.route.some((stage) => reviewsFor(actor, stage.authorityCode));
}
