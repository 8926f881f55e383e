import type { Recipient } from '@zaoce/notification';
import type { Transaction } from '@zaoce/platform';
import { getApplicant } from './applicant';

/** Where messages to an applicant go. */
export async function recipientOf(trx: Transaction, applicantId: number): Promise<Recipient> {
  const { user_id: userId, name, email, mobile, language } = await getApplicant(trx, applicantId);
  return { userId, name, email, mobile, language };
}
