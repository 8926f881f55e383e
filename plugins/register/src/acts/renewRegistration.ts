import { extendValidity } from '@zaoce/domain';
import { amendRegistration } from '../registrations/amendRegistration';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { actOf, lockFor, type Decision } from './decision';

export interface Renewal {
  validityYears: number;
  /** Object key of a new photo; null leaves the old one. */
  photoKey: string | null;
}

/**
 * 延续注册: the validity goes on from its old end (domain.md 3). One that ran out while the office was deciding is renewed
 * as if it had been decided in time: the office's delay is not the holder's (行政许可法 50).
 */
export async function renewRegistration(
  work: RegisterWork,
  id: number,
  { validityYears, photoKey }: Renewal,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const row = await lockFor(work, id, ['live', 'lapsed']);
  return amendRegistration(work, row, actOf('renewed', decision, work.now), {
    state: 'live',
    valid_to: extendValidity(row.valid_to, validityYears),
    photo_key: photoKey ?? row.photo_key,
  });
}
