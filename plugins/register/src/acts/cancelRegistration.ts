import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { lockFor, type Decision } from './decision';
import { endRegistration } from './endRegistration';

/** 注销注册: ends a registration that stands or has lapsed; practising again takes an initial registration (domain.md 3). */
export async function cancelRegistration(
  work: RegisterWork,
  id: number,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const row = await lockFor(work, id, ['live', 'suspended', 'lapsed']);
  return endRegistration(work, row, { act: 'cancelled', state: 'cancelled', reason: 'cancelled' }, decision);
}
