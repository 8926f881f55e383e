import { Refusal, today, type IsoDate, type RegistrationAct } from '@zaoce/domain';
import type { Act } from '../history/repository';
import { effectiveState } from '../registrations/effectiveState';
import { lockRegistration } from '../registrations/repository';
import type { FullRegistrationRow, RegistrationState } from '../registrations/row';
import type { RegisterWork } from '../work';

/** What an office decided about a registration. */
export interface Decision {
  /** The filing that asked for it; null where the ministry acted by itself. */
  filingId: number | null;
  /** The authority that decided last. */
  authorityCode: string;
  /** A word of a closed list, where the act has one. */
  ground?: string | null | undefined;
  text?: string | null | undefined;
}

/** The act that carries a decision out, from today on. */
export function actOf(name: RegistrationAct, decision: Decision, now: Date): Act & { effectiveOn: IsoDate } {
  return { name, effectiveOn: today(now), ...decision };
}

/**
 * Locks a registration for an act and refuses (409) unless it is in one of the states the act begins from. What expired
 * counts as lapsed, whether or not the nightly job has seen it.
 */
export async function lockFor(
  { trx, now }: RegisterWork,
  id: number,
  states: readonly RegistrationState[],
): Promise<FullRegistrationRow> {
  const row = await lockRegistration(trx, id);
  if (!row) throw new Refusal('not-found');
  refuseUnlessIn(row, states, now);
  return row;
}

/** The same for a row that is locked already. */
export function refuseUnlessIn(
  row: FullRegistrationRow,
  states: readonly RegistrationState[],
  now: Date,
): void {
  if (!states.includes(effectiveState(row, today(now)))) throw new Refusal('wrong-state');
}
