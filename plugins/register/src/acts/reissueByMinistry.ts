import { authorityName, MINISTRY, today } from '@zaoce/domain';
import { notify } from '@zaoce/notification';
import { publicUrl, type Actor } from '@zaoce/platform';
import { findRecipient } from '../registrations/holder';
import { toReviewRegistration, type ReviewRegistration } from '../registrations/listRegistrations';
import type { FullRegistrationRow } from '../registrations/row';
import { changeRegister, type RegisterCaller, type RegisterWork } from '../work';
import { lockSeen } from './lockSeen';
import { reissueNumbers } from './reissueNumbers';

/**
 * The ministry gives a registration new numbers by itself, e.g. because the old ones were misused: they are void, the
 * holder is told. Answers the new registration.
 */
export function reissueByMinistry(
  caller: RegisterCaller<Actor>,
  id: number,
  version: number,
  { ground }: { ground: string },
): Promise<ReviewRegistration> {
  return changeRegister(caller, async (work) => {
    const row = await lockSeen(work, caller.actor, id, version);
    const decision = { filingId: null, authorityCode: MINISTRY, text: ground };
    const next = await reissueNumbers(work, row, { reason: 'replaced' }, decision);
    await tellHolder(work, row, next, ground);
    return toReviewRegistration(next, today(work.now));
  });
}

async function tellHolder(
  { trx }: RegisterWork,
  old: FullRegistrationRow,
  next: FullRegistrationRow,
  reason: string,
): Promise<void> {
  const recipient = await findRecipient(trx, next.applicant_id);
  if (!recipient) return;
  await notify(trx, {
    event: 'registration-reissued',
    recipient,
    key: `registration:${next.id}:reissued`,
    params: {
      oldNumber: old.certificate_number,
      office: authorityName(MINISTRY),
      reason,
      certificateNumber: next.certificate_number,
      sealNumber: next.seal_number,
      validTo: next.valid_to,
      link: publicUrl(),
    },
  });
}
