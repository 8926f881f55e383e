import { printApplicationForm } from '@zaoce/domain';
import { smallPicture } from './filings';
import { succeed, uploadPicture, type SignedInApplicant } from './journey';
import type { Office } from './office';

/** Prints the form and uploads a page whose code a bad scanner has made unreadable: enough to submit. */
export async function stampUnread(
  office: Office,
  applicant: SignedInApplicant,
  filingId: number,
): Promise<void> {
  await succeed(office, printApplicationForm, { token: applicant.token, params: { id: filingId } });
  await uploadPicture(office, applicant, filingId, 'application-form', await smallPicture(filingId));
}
