import type { RegistrationAct, VoidReason } from '@zaoce/domain';
import { amendRegistration } from '../registrations/amendRegistration';
import type { FullRegistrationRow } from '../registrations/row';
import { insertVoidNumber } from '../voids/repository';
import type { RegisterWork } from '../work';
import { actOf, type Decision } from './decision';

interface Ending {
  act: Extract<RegistrationAct, 'cancelled' | 'revoked' | 'voided'>;
  state: 'cancelled' | 'revoked' | 'void';
  reason: VoidReason;
  /** The registration that takes its place. */
  successorId?: number;
}

/** Ends a locked registration for ever: both its numbers become void and are never used again (domain.md 3). */
export async function endRegistration(
  work: RegisterWork,
  row: FullRegistrationRow,
  { act, state, reason, successorId }: Ending,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const done = actOf(act, decision, work.now);
  const ended = await amendRegistration(work, row, done, {
    state,
    ended_on: done.effectiveOn,
    end_reason: decision.ground ?? reason,
    replaced_by_id: successorId ?? null,
  });
  await insertVoidNumber(work.trx, {
    certificate_number: row.certificate_number,
    seal_number: row.seal_number,
    registration_id: row.id,
    voided_on: done.effectiveOn,
    reason,
    replaced: successorId !== undefined,
  });
  return ended;
}
