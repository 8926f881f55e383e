import { Refusal } from '@zaoce/domain';
import type { Recipient } from '@zaoce/notification';
import type { Transaction } from '@zaoce/platform';
import { findRecipient } from '@zaoce/register';

/** Where messages to the applicant of a filing go. @throws Refusal `not-found` when he is not in the office's books */
export async function recipientOf(trx: Transaction, applicantId: number): Promise<Recipient> {
  const recipient = await findRecipient(trx, applicantId);
  if (!recipient) throw new Refusal('not-found');
  return recipient;
}
