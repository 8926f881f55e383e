import type { Locale } from '@zaoce/domain';
import { insertRow, lockListToRead, type Transaction } from '@zaoce/platform';
import { applicantUserColumns, insertUser } from '../users/userRows';
import { linkQualifications, lockQualifications, type Qualification } from './qualificationRows';

export interface NewApplicant {
  /** Blind index of the ID number. */
  idNumberIndex: string;
  /** The record that was named; name and authority come from it. */
  qualificationId: number;
  mobile: string;
  email: string;
  language: Locale;
  passwordHash: string;
}

/**
 * Opens the account of a person on the list of qualified people and links all his records to it, in the caller's
 * transaction. Null when there is no such record or the person has an account: of two claims at once one wins.
 */
export async function openApplicantAccount(
  trx: Transaction,
  applicant: NewApplicant,
  now: Date,
): Promise<{ userId: number; applicantId: number } | null> {
  // An import that is adding a record of this person does not see the account yet, nor is its record seen here.
  await lockListToRead(trx, 'qualifications');
  const records = await lockQualifications(trx, applicant.idNumberIndex);
  const record = records.find(({ id }) => id === applicant.qualificationId);
  if (!record || records.some(({ applicantId }) => applicantId !== null)) return null;
  const user = {
    ...applicantUserColumns(),
    passwordHash: applicant.passwordHash,
    role: 'applicant' as const,
  };
  const userId = await insertUser(trx, user, now);
  const applicantId = await insertRow(trx, 'applicants', applicantColumns(applicant, record, userId), now);
  const ids = records.map(({ id }) => id);
  await linkQualifications(trx, ids, applicantId, now);
  return { userId, applicantId };
}

function applicantColumns(
  applicant: NewApplicant,
  record: Qualification,
  userId: number,
): Record<string, unknown> {
  return {
    user_id: userId,
    name: record.name,
    id_number_cipher: record.idNumberCipher,
    id_number_index: record.idNumberIndex,
    id_number_masked: record.idNumberMasked,
    gender: record.gender,
    birth_date: record.birthDate,
    authority_code: record.authorityCode,
    mobile: applicant.mobile,
    email: applicant.email,
    language: applicant.language,
    reminders: true,
    version: 1,
  };
}
