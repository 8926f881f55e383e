import {
  chineseDate,
  COURT,
  letterNumber,
  MINISTRY,
  reconsiderationBody,
  REVOCATION_GROUNDS,
  today,
  type IsoDate,
  type RevocationGroundCode,
} from '@zaoce/domain';
import { enqueue } from '@zaoce/jobs';
import { registrationParticulars } from '../documents/particulars';
import { allotNumbers } from '../numbers/allotNumbers';
import type { FullRegistrationRow } from '../registrations/row';
import type { RegisterWork } from '../work';
import { issueDecisionTask } from './issueDecisionTask';
import { insertDecision } from './repository';

interface Stated {
  ground: RevocationGroundCode;
  text: string;
  /** Last day of the ban, null where there is none. */
  bannedUntil: IsoDate | null;
}

/**
 * Fixes what the written decision of a revocation says, gives it its number and has it printed. In the transaction of the
 * act: there is no revocation without its decision, and serials leave no gap.
 */
export async function writeRevocation(
  { trx, now }: RegisterWork,
  row: FullRegistrationRow,
  { ground, text, bannedUntil }: Stated,
): Promise<void> {
  const writtenOn = today(now);
  const serial = await allotNumbers(trx, `letter/revocation-decision/${MINISTRY}/${writtenOn.slice(0, 4)}`);
  await insertDecision(trx, {
    registration_id: row.id,
    number: letterNumber(MINISTRY, '撤', writtenOn, serial),
    written_on: writtenOn,
    content: {
      applicantName: row.holder_name,
      particulars: registrationParticulars({
        specialty: row.specialty,
        certificateNumber: row.certificate_number,
        sealNumber: row.seal_number,
        employer: row.employer_name,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      }),
      ground: REVOCATION_GROUNDS[ground].zh,
      facts: text,
      provision: REVOCATION_GROUNDS[ground].provision,
      revokedOn: chineseDate(writtenOn),
      bannedUntil: bannedUntil && chineseDate(bannedUntil),
      reconsiderationBody: reconsiderationBody(MINISTRY),
      court: COURT,
    },
  });
  await enqueue(trx, issueDecisionTask, { registrationId: row.id });
}
