import type { RegisterWork } from '../work';
import { lapseExpired } from './lapseRegistrations';
import { lockStanding } from './repository';
import type { FullRegistrationRow } from './row';

/** What binds a person to his employer today, locked; what has run out is lapsed before, as the nightly job would do it. */
export async function standingOf(work: RegisterWork, applicantId: number): Promise<FullRegistrationRow[]> {
  await lapseExpired(work, { applicant_id: applicantId });
  return lockStanding(work.trx, applicantId);
}
