import { decideTransition, Refusal, type FilingAction } from '@zaoce/domain';
import type { Actor } from '@zaoce/platform';
import { withRuleInForce } from '../rules/ruleOf';
import { toMachineActor, toMachineFiling } from '../transition/machine';
import type { Work } from '../work';
import { findFilingForUpdate } from './repository';
import type { FilingRow } from './row';

/**
 * Locks a filing for a change: 404 when it is not there or none of the actor's business, 412 when it is not in the
 * version he saw. Without a version (claiming, releasing) the state alone decides.
 */
export async function lockFiling(work: Work<Actor>, id: number, version?: number): Promise<FilingRow> {
  const filing = await findFilingForUpdate(work.trx, work.actor, id);
  if (!filing) throw new Refusal('not-found');
  if (version !== undefined && filing.version !== version) throw new Refusal('stale-version');
  return withRuleInForce(work.strapi, filing, work.now, work.trx);
}

/** Refuses what the machine would refuse, where something else is to be asked before the transition, or there is none. */
export function assertMay(filing: FilingRow, action: FilingAction, actor: Actor, now: Date): void {
  const decided = decideTransition({
    filing: toMachineFiling(filing, []),
    action,
    actor: toMachineActor(actor),
    now,
  });
  if (!decided.ok) throw new Refusal(decided.refusal.code);
}

/** Locks a filing whose content the applicant is about to change: 409 unless it is a draft or was returned. */
export async function lockForEditing(work: Work<Actor>, id: number, version?: number): Promise<FilingRow> {
  const filing = await lockFiling(work, id, version);
  assertMay(filing, 'edit', work.actor, work.now);
  return filing;
}
