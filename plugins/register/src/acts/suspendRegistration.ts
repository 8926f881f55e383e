import { amendRegistration } from '../registrations/amendRegistration';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { actOf, lockFor, type Decision } from './decision';

/** 暂停执业: the registration stands, its holder may not practise; the validity runs on (dossier 3.3). */
export async function suspendRegistration(
  work: RegisterWork,
  id: number,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const row = await lockFor(work, id, ['live']);
  return amendRegistration(work, row, actOf('suspended', decision, work.now), { state: 'suspended' });
}

/** 恢复执业: the holder of a suspended registration practises again, until the same end. */
export async function resumeRegistration(
  work: RegisterWork,
  id: number,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const row = await lockFor(work, id, ['suspended']);
  return amendRegistration(work, row, actOf('resumed', decision, work.now), { state: 'live' });
}
