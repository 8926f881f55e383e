import { MINISTRY } from '../../authorities';
import { isMinistryRole, isProvincialRole } from '../../roles';
import type { Actor, MachineFiling } from './types';

/** The stage the filing is at. Throws RangeError for a filing without route: rules forbid one. */
export function currentStage(
  filing: Pick<MachineFiling, 'route' | 'stageIndex'>,
): MachineFiling['route'][number] {
  const stage = filing.route[filing.stageIndex];
  if (!stage) throw new RangeError(`no stage ${filing.stageIndex} in a route of ${filing.route.length}`);
  return stage;
}

/**
 * The stage whose approval stands and has not taken effect: the last one of a decided filing, or the one before a stage
 * that nobody has taken up yet. Null when there is none to revoke.
 */
export function revocableStage(filing: Pick<MachineFiling, 'state' | 'stageIndex'>): number | null {
  if (filing.state === 'approved') return filing.stageIndex;
  return filing.state === 'submitted' && filing.stageIndex > 0 ? filing.stageIndex - 1 : null;
}

/** Whether no stage follows the current one. */
export function isLastStage(filing: Pick<MachineFiling, 'route' | 'stageIndex'>): boolean {
  return filing.stageIndex === filing.route.length - 1;
}

/** Whether the actor reviews for an authority: the ministry's people for the ministry, a province's for that province. */
export function reviewsFor(actor: Actor, authorityCode: string): boolean {
  if (actor.kind !== 'reviewer' || actor.role === 'system') return false;
  if (authorityCode === MINISTRY) return isMinistryRole(actor.role);
  return isProvincialRole(actor.role) && actor.authorityCode === authorityCode;
}

/** Whether the filing is the actor's own, by account or by person. */
export function isOwnFiling(
  filing: Pick<MachineFiling, 'applicantUserId' | 'applicantIdentity'>,
  actor: Actor,
): boolean {
  if (actor.kind === 'system') return false;
  const samePerson = Boolean(actor.identity) && actor.identity === filing.applicantIdentity;
  return actor.userId === filing.applicantUserId || samePerson;
}
