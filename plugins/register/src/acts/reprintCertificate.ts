import { amendRegistration } from '../registrations/amendRegistration';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { actOf, lockFor, type Decision } from './decision';

/** 证书补办, the certificate alone: the same numbers, one more print (domain.md 3). */
export async function reprintCertificate(
  work: RegisterWork,
  id: number,
  photoKey: string | null,
  decision: Decision,
): Promise<FullRegistrationRow> {
  const row = await lockFor(work, id, ['live']);
  return amendRegistration(work, row, actOf('reprinted', decision, work.now), {
    reprints: row.reprints + 1,
    photo_key: photoKey ?? row.photo_key,
  });
}
