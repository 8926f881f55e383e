import type { Transaction } from '@zaoce/platform';
import { indexIdNumber } from '../identity/idNumberColumns';
import type { TicketSubject } from '../ticket/answerTicket';
import type { TicketIdentity } from '../ticket/sealedIdentity';
import { matchQualification } from './matchQualification';
import { lockQualifications } from './qualificationRows';

/** The qualification record to claim: it matches, and nobody has an account for that ID number yet. */
export async function findClaimable(
  trx: Transaction,
  identity: TicketIdentity,
): Promise<TicketSubject | null> {
  const records = await lockQualifications(trx, indexIdNumber(identity.idNumber));
  const match = matchQualification(records, identity);
  if (!match || !identity.contact || records.some((record) => record.applicantId !== null)) return null;
  const { email } = identity.contact;
  const { language } = identity;
  return { subjectId: match.id, recipient: { userId: null, name: match.name, email, language } };
}
